/** Invented books in the official XML layouts. */

const XML = '<?xml version="1.0" encoding="utf-8"?>';

export const TABULAR = `${XML}
<ICD10CM.tabular>
  <version>2026</version>
  <introduction><introSection type="title"><title>INVENTED LIST</title><instruction><note>Not of the book.</note></instruction></introSection></introduction>
  <chapter>
    <name>1</name><desc>Invented diseases (A00-B99)</desc>
    <excludes1><note>invention of the newborn (P35-P36)</note></excludes1>
    <useAdditionalCode><note>code for the inventor (Z16.-)</note></useAdditionalCode>
    <sectionIndex><sectionRef first="A00" last="A02" id="A00-A02">Fevers</sectionRef></sectionIndex>
    <section id="A00-A02">
      <desc>Invented fevers (A00-A02)</desc>
      <excludes2><note>fever with vitamin B12 deficiency (A01.0)</note></excludes2>
      <diag>
        <name>A00</name><desc>Tr&#228;umer&apos;s fever &amp; chills</desc>
        <inclusionTerm><note>Dreamer&#39;s
          fever</note></inclusionTerm>
        <excludes1><note>fever of another kind (A01.-, A4A)</note><note>see categories A01, P36 with chills</note></excludes1>
        <diag>
          <name>A00.0</name><desc>Fever of the first kind</desc>
          <inclusionTerm><note>Early fever</note></inclusionTerm>
          <codeFirst><note>underlying dream, if known (Z16.1)</note></codeFirst>
        </diag>
        <diag><name>A00.1</name><desc>Fever of the second kind</desc></diag>
      </diag>
      <diag><name>A4A</name><desc>Fever in between</desc></diag>
      <diag>
        <name>A01</name><desc>Fever in dreams classified elsewhere</desc>
        <diag><name>A01.0</name><desc>Fever in diseases classified elsewhere</desc><codeFirst><note>underlying disease (P35.-)</note></codeFirst></diag>
        <diag><name>A01.1</name><desc>Chills in other diseases classified elsewhere</desc>
          <codeFirst><note>underlying disease, such as:</note><note>newborn invention (P36)</note></codeFirst></diag>
      </diag>
      <diag><name>A02</name><desc>Fever, unspecified</desc></diag>
    </section>
  </chapter>
  <chapter>
    <name>16</name><desc>Newborn (P00-P96)</desc>
    <section id="P35-P36"><desc>Inventions of the newborn (P35-P36)</desc>
      <diag><name>P35</name><desc>Newborn invention, early</desc><diag><name>P35.0</name><desc>Very early</desc></diag></diag>
      <diag><name>P36</name><desc>Newborn invention, late</desc></diag>
    </section>
    <section id="P90-P91"><desc>Other (P90-P91)</desc><diag><name>P90</name><desc>Other newborn invention</desc></diag></section>
  </chapter>
  <chapter>
    <name>19</name><desc>Injury (S00-T88)</desc>
    <section id="S00-S09"><desc>Injuries to the head (S00-S09)</desc>
      <diag>
        <name>S02</name><desc>Invented fracture</desc>
        <notes><note>A fracture not said to be open is closed</note></notes>
        <sevenChrNote><note>The appropriate 7th character is to be added to each code from category S02</note></sevenChrNote>
        <sevenChrDef><extension char="A">initial encounter for closed fracture</extension><extension char="b">initial encounter for open fracture</extension></sevenChrDef>
        <diag><name>S02.0</name><desc>Fracture of vault</desc></diag>
        <diag>
          <name>S02.1</name><desc>Fracture of base</desc>
          <sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension></sevenChrDef>
          <diag><name>S02.10</name><desc>Fracture of base, left side</desc></diag>
          <diag placeholder="true"><name>S02.1X</name><desc>Fracture of base, right side</desc><diag><name>S02.1X1</name><desc>Fracture of base, right side, one</desc></diag></diag>
        </diag>
      </diag>
    </section>
    <section id="T36-T50"><desc>Poisoning (T36-T50)</desc>
      <diag><name>T36</name><desc>Poisoning by inventions</desc>
        <diag><name>T36.0X1</name><desc>Poisoning by inventions, accidental</desc></diag>
        <diag><name>T36.0X5</name><desc>Adverse effect of inventions</desc></diag>
      </diag>
      <diag><name>T50</name><desc>Poisoning by other inventions</desc></diag>
    </section>
  </chapter>
  <chapter>
    <name>21</name><desc>Factors (Z00-Z99)</desc>
    <section id="Z16-Z16"><desc>Inventors (Z16)</desc>
      <diag><name>Z16</name><desc>Inventor</desc>
        <excludes1><note>adverse effect (T36-T50 with fifth or sixth character 5)</note></excludes1>
        <diag><name>Z16.1</name><desc>Inventor of fevers</desc></diag></diag>
    </section>
  </chapter>
</ICD10CM.tabular>`;

export const INDEX = `${XML}
<ICD10CM.index>
  <version>2026</version>
  <title>ICD-10-CM INDEX TO DISEASES and INJURIES</title>
  <letter><title>F</title>
    <mainTerm><title>Fever<nemod>(of unknown origin)</nemod> NEC</title><code>A02</code><seeAlso>Chills</seeAlso>
      <term level="1"><title>dream</title><code>A00.-</code>
        <term level="2"><title>early</title><code>A00.0</code><manif>A01.0</manif></term>
        <term level="2"><title>of second kind</title><see>Fever, second</see></term>
      </term>
      <term level="1"><title>base fracture</title><seecat>S02</seecat></term>
      <term level="1"><title>vault</title><subcat>S02.0</subcat></term>
    </mainTerm>
    <mainTerm><title>Fracture, traumatic</title>
      <term level="1"><title>base of skull</title><code>S02.10-</code></term>
      <term level="1"><title>odd</title><code>none known</code></term>
    </mainTerm>
  </letter>
</ICD10CM.index>`;

export const EXTERNAL = `${XML}
<ICD10CM.index><version>2026</version><title>ICD-10-CM External Cause of Injuries Index</title>
<letter><title>F</title><mainTerm><title>Fall, falling<nemod>(accidental)</nemod></title><code>W19</code></mainTerm></letter></ICD10CM.index>`;

const heads = (...titles: string[]): string => titles.map((title, at) => `<head col="${at + 1}">${title}</head>`).join('');
const cells = (...codes: string[]): string => codes.map((code, at) => `<cell col="${at + 2}">${code}</cell>`).join('');

export const NEOPLASMS = `${XML}
<ICD10CM.index><version>2026</version>
<indexHeading>${heads('Neoplasm', 'Malignant Primary', 'Malignant Secondary', 'Ca in situ', 'Benign', 'Uncertain Behavior', 'Unspecified Behavior')}</indexHeading>
<letter><title>N</title><mainTerm><title>Neoplasm, neoplastic</title>${cells('C80.1', 'C79.9', 'D09.9', 'D36.9', 'D48.9', 'D49.9')}
<term level="1"><title>invention</title>${cells('C76.2', 'C79.8-', '-', 'D36.7', '--', 'D49.89')}</term></mainTerm></letter></ICD10CM.index>`;

export const DRUGS = `${XML}
<ICD10CM.index><version>2026</version>
<indexHeading>${heads('Substance', 'Poisoning, Accidental (unintentional)', 'Poisoning, Intentional self-harm', 'Poisoning, Assault', 'Poisoning, Undetermined', 'Adverse effect', 'Underdosing')}</indexHeading>
<letter><title>I</title><mainTerm><title>Inventine</title>${cells('T36.0X1', 'T36.0X2', 'T36.0X3', 'T36.0X4', 'T36.0X5', '--')}</mainTerm></letter></ICD10CM.index>`;

const axis = (pos: number, title: string, ...labels: [code: string, label: string][]): string =>
  `<axis pos="${pos}" values="${labels.length}"><title>${title}</title>${labels.map(([code, label]) => `<label code="${code}">${label}</label>`).join('')}</axis>`;

export const PCS_TABLES = `${XML}
<ICD10PCS.tabular><version>2026</version><title>2026 ICD-10-PCS Tables</title>
<pcsTable>${axis(1, 'Section', ['0', 'Invented Surgery'])}${axis(2, 'Body System', ['0', 'Nerves'])}
<axis pos="3" values="1"><title>Operation</title><label code="1">Bypass</label><definition>Going around</definition></axis>
<pcsRow codes="4">${axis(4, 'Body Part', ['6', 'Ventricle'])}${axis(5, 'Approach', ['0', 'Open'], ['3', 'Percutaneous'])}${axis(6, 'Device', ['7', 'Graft'], ['Z', 'No Device'])}${axis(7, 'Qualifier', ['0', 'Nasopharynx'])}</pcsRow>
<pcsRow codes="1">${axis(4, 'Body Part', ['7', 'Cord'])}${axis(5, 'Approach', ['0', 'Open'])}${axis(6, 'Device', ['7', 'Wire'])}${axis(7, 'Qualifier', ['1', 'Mastoid'])}</pcsRow>
</pcsTable>
<pcsTable>${axis(1, 'Section', ['X', 'New Inventions'])}${axis(2, 'Body System', ['N', 'Bones'])}${axis(3, 'Operation', ['S', 'Reposition'])}
<pcsRow codes="1">${axis(4, 'Body Part', ['4', 'Thoracic'])}${axis(5, 'Approach', ['0', 'Open'])}${axis(6, 'Device', ['9', 'Rod'])}${axis(7, 'Qualifier', ['3', 'Group 3'])}</pcsRow>
<pcsRow codes="1">${axis(4, 'Body Part', ['4', 'Shaft'])}${axis(5, 'Approach', ['3', 'Percutaneous'])}${axis(6, 'Device', ['A', 'Nail'])}${axis(7, 'Qualifier', ['3', 'Group 3'])}</pcsRow>
</pcsTable></ICD10PCS.tabular>`;

export const PCS_DEFINITIONS = `${XML}
<ICD10PCS.definitions><version>2026</version><title>2026 ICD-10-PCS Definitions</title>
<section code="0"><title>Invented Surgery</title>
<axis pos="4"><title>Body Part</title><terms><title>Ventricle</title><includes>Aqueduct</includes><includes>Foramen</includes></terms></axis>
<axis pos="5"><title>Approach</title><terms><title>Open</title><definition>Cutting</definition><explanation>With a knife</explanation></terms></axis>
<axis pos="6"><title>Device</title><terms><title>Graft in Nerves</title><includes>Inventograft</includes></terms><terms><title>Graft in Bones</title><includes>Osteograft</includes></terms><terms><title>Wire (Bypass)</title><includes>Thread</includes></terms><terms><title>Wire (Removal)</title><includes>String</includes></terms></axis>
</section></ICD10PCS.definitions>`;
