/** Invented names with the letters and marks that trouble X12, each with what an 837 must carry: written by hand, not by our code. */
export const FAMILIES: [written: string, carried: string][] = [
  ['Canaryfield', 'CANARYFIELD'],
  ["O'Testerly", "O'TESTERLY"],
  ['O’Sampleton', "O'SAMPLETON"],
  ['Ñuñez-Ficticia', 'NUNEZ-FICTICIA'],
  ['Müllergroß', 'MULLERGROSS'],
  ['van der Beispiel', 'VAN DER BEISPIEL'],
  ['Sørexempel', 'SOREXEMPEL'],
  ['Łukaszprzykład', 'LUKASZPRZYKLAD'],
  ['Nguyễn Thử', 'NGUYEN THU'],
  ['Star*field', 'STAR FIELD'],
  ['Til~de:Colon^', 'TIL DE COLON'],
  ['Æthelmuster', 'AETHELMUSTER'],
  ['de la Cœur–Modèle', 'DE LA COEUR-MODELE'],
  ['Exempelius  III', 'EXEMPELIUS III'],
  ['Çelıkörnek', 'CELIKORNEK'],
  ['Smith, Jr. (Test)', 'SMITH, JR. (TEST)'],
];

export const GIVENS: [written: string, carried: string][] = [
  ['Petra', 'PETRA'],
  ['Zoë', 'ZOE'],
  ['José María', 'JOSE MARIA'],
  ['Anne-Sophie', 'ANNE-SOPHIE'],
  ['Þóra', 'THORA'],
  ['Đuro', 'DURO'],
  ['J.', 'J.'],
  ['Li 李', 'LI'],
  ['Ødne', 'ODNE'],
];

export const STREETS: [written: string, carried: string][] = [
  ['1 Example Way', '1 EXAMPLE WAY'],
  ['22½ Sample St. #4', '22 1/2 SAMPLE ST. #4'],
  ['Calle Ficción 9', 'CALLE FICCION 9'],
  ['4 Test & Try Rd', '4 TEST & TRY RD'],
];

export const CITIES: [written: string, carried: string][] = [
  ['Exampletown', 'EXAMPLETOWN'],
  ['San José Ejemplo', 'SAN JOSE EJEMPLO'],
  ['St. Sample', 'ST. SAMPLE'],
];

export const ORGANISATIONS: [written: string, carried: string][] = [
  ['Example Clinic', 'EXAMPLE CLINIC'],
  ['Clínica Ejemplar: Norte', 'CLINICA EJEMPLAR NORTE'],
  ['Sample Health Plan*', 'SAMPLE HEALTH PLAN'],
  ['Beispiel & Söhne GmbH', 'BEISPIEL & SOHNE GMBH'],
];
