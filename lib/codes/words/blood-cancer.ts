/** What people type: blood, immunity, cancer. See {@link ./entries.ts} for how a line is read. */
export const BLOOD_AND_CANCER = `
anemia, low blood, anemic, low hemoglobin, low hgb, low blood count, low h h, low red blood cells, tired blood, thin blood | anemia | D64.9
ida, iron deficiency anemia, low iron anemia, fe def anemia | iron deficiency anemia | D50.9
low iron, iron deficiency, fe def, low ferritin | iron deficiency | E61.1; D50.9
abla, acute blood loss anemia, anemia from blood loss | acute posthemorrhagic anemia | D62
blood loss anemia, chronic blood loss anemia | iron deficiency anemia secondary to blood loss chronic; posthemorrhagic anemia | D50.0; D62
acd, aocd, anemia of chronic disease | anemia in chronic diseases | D63.8
anemia ckd, anemia of ckd, renal anemia, anemia of kidney disease | anemia in chronic kidney disease | D63.1
anemia from cancer, anemia in cancer | anemia in neoplastic disease | D63.0
chemo anemia, anemia due to chemo | anemia due to antineoplastic chemotherapy | D64.81
pernicious anemia, pa | vitamin b12 deficiency anemia due to intrinsic factor deficiency | D51.0
macrocytic anemia, megaloblastic anemia | nutritional anemia; megaloblastic anemia | D53.9; D53.1
hemolytic anemia, ha | acquired hemolytic anemia; hereditary hemolytic anemia | D58.9; D59.9
aiha, waiha | autoimmune hemolytic anemia | D59.10; D59.11
aplastic anemia, bone marrow failure | aplastic anemia | D61.9
pnh | paroxysmal nocturnal hemoglobinuria | D59.5
thal, thalassemia, cooleys anemia | thalassemia | D56.9
beta thal | beta thalassemia | D56.1
alpha thal | alpha thalassemia | D56.0
sickle cell, scd, sickle cell disease, sickle cell anemia, hbss, hgb ss | sickle-cell disease without crisis | D57.1
sickle cell crisis, voc, sickle pain crisis | hb-ss disease with crisis | D57.00
sickle trait, sct | sickle-cell trait | D57.3
acs | hb-ss disease with acute chest syndrome | D57.01
pancytopenia, low blood counts, all counts low | pancytopenia | D61.818
neutropenia, low neutrophils, anc low | neutropenia | D70.9
neutropenic fever, febrile neutropenia, fn | neutropenia | D70.9
low wbc, leukopenia, low white count, low white blood cells, low white cells | decreased white blood cell count | D72.819
leukocytosis, high wbc, elevated wbc, high white count, high white blood cells | elevated white blood cell count | D72.829
bandemia | bandemia | D72.825
eosinophilia, high eosinophils, hes | eosinophilia | D72.10
lymphopenia, lymphocytopenia | lymphocytopenia | D72.810
lymphocytosis | lymphocytosis symptomatic | D72.820
thrombocytopenia, low platelets, low platelet count, low plt, tcp | thrombocytopenia | D69.6
thrombocytosis, high platelets, high platelet count | thrombocytosis | D75.839
itp | immune thrombocytopenic purpura | D69.3
ttp | thrombotic thrombocytopenic purpura; thrombotic microangiopathy | M31.19
tma | thrombotic microangiopathy | M31.10; M31.19
hus, ahus | hemolytic-uremic syndrome | D59.30; D59.39
hit | heparin-induced thrombocytopenia | D75.829
hsp, henoch schonlein, iga vasculitis | allergic purpura; henoch-schonlein purpura | D69.0
dic | disseminated intravascular coagulation | D65
vwd, von willebrand | von willebrand disease | D68.00
avws | acquired von willebrand disease | D68.04
hemophilia, hemophilia a, bleeder, factor viii deficiency, free bleeder | hereditary factor VIII deficiency | D66
hemophilia b, christmas disease | hereditary factor IX deficiency | D67
coagulopathy, bleeding disorder, blood wont clot, clotting disorder | coagulation defect | D68.9
bleeding on coumadin, coumadin coagulopathy, supratherapeutic inr, elevated inr, high inr | abnormal coagulation profile; hemorrhagic disorder due to extrinsic circulating anticoagulants | R79.1; D68.32
fvl, factor v leiden, apc r, activated protein c resistance | activated protein C resistance | D68.51
prothrombin mutation | prothrombin gene mutation | D68.52
hypercoag, hypercoagulable, thick blood, clotting tendency, thrombophilia | thrombophilia | D68.59; D68.69
aps, apls, antiphospholipid | antiphospholipid syndrome | D68.61
lupus anticoagulant | lupus anticoagulant syndrome | D68.62
pv, polycythemia vera, polycythemia | polycythemia vera | D45
secondary polycythemia, erythrocytosis, high hemoglobin, high red blood cells | secondary polycythemia | D75.1
et, essential thrombocythemia | essential thrombocythemia | D47.3
mpn, mpd | chronic myeloproliferative disease | D47.1
myelofibrosis, pmf | myelofibrosis; osteomyelofibrosis | D75.81; D47.4
mds, myelodysplasia | myelodysplastic syndrome | D46.9
mgus | monoclonal gammopathy | D47.2
mm, myeloma, multiple myeloma | multiple myeloma | C90.00
wm, waldenstrom | waldenstrom macroglobulinemia | C88.00; C88.0
aml | acute myeloblastic leukemia | C92.00; D17.71
apl, apml | acute promyelocytic leukemia | C92.40
all | acute lymphoblastic leukemia | C91.00
cll, sll | chronic lymphocytic leukemia of B-cell type; small cell B-cell lymphoma | C91.10; C83.00
cml | chronic myeloid leukemia | C92.10
cmml, jmml | chronic myelomonocytic leukemia; juvenile myelomonocytic leukemia | C93.10; C93.30
hcl, hairy cell | hairy cell leukemia | C91.40
leukemia, blood cancer, cancer of the blood | leukemia | C95.90
lymphoma, cancer of lymph nodes, lymph node cancer | lymphoma; non-hodgkin lymphoma | C85.90
nhl | non-Hodgkin lymphoma | C85.90
hl, hodgkins, hodgkin, hodgkins disease, chl | hodgkin lymphoma | C81.90
dlbcl | diffuse large B-cell lymphoma | C83.30; C83.39
mcl, mantle cell | mantle cell lymphoma | C83.10
fl, follicular lymphoma | follicular lymphoma | C82.90
mzl, malt, maltoma | extranodal marginal zone B-cell lymphoma | C88.40; C88.4
ctcl, mycosis fungoides, mf | cutaneous t-cell lymphoma; mycosis fungoides | C84.A0; C84.00
ptcl | peripheral T-cell lymphoma | C84.40
aitl | angioimmunoblastic T-cell lymphoma | C86.50; C86.5
alcl | anaplastic large cell lymphoma | C84.60; C84.70
pcnsl, cns lymphoma | primary central nervous system lymphoma | C83.390; C85.80
pll | prolymphocytic leukemia | C91.30; C91.60
ptld | post-transplant lymphoproliferative disorder | D47.Z1
lch | langerhans cell histiocytosis | C96.6; C96.5
hlh | hemophagocytic lymphohistiocytosis | D76.1
cvid | common variable immunodeficiency | D83.9
scid | severe combined immunodeficiency | D81.9
hae, hereditary angioedema | defect in the complement system; hereditary angioedema | D84.1
immunocompromised, immunosuppressed, weak immune system, weakened immune system, low immunity | immunodeficiency | D84.9
immunosuppressed due to drugs, drug induced immunodeficiency | immunodeficiency due to drugs | D84.821
gvhd | graft-versus-host disease | D89.813
agvhd | acute graft-versus-host disease | D89.810
cgvhd | chronic graft-versus-host disease | D89.811
mcas | mast cell activation syndrome | D89.40
crs, cytokine storm | cytokine release syndrome | D89.839
spleen big, enlarged spleen, splenomegaly, swollen spleen | splenomegaly | R16.1
asplenia, no spleen, spleen removed, s p splenectomy | acquired absence of spleen | Z90.81
cancer, ca, malignancy, malig | malignant neoplasm | C80.1
mets, met, metastasis, metastases, metastatic, spread, metastatic disease, cancer spread, metastatic cancer, secondary cancer, stage 4 cancer | secondary malignant neoplasm | C79.9
bone mets, mets to bone, metastatic bone cancer, cancer spread to bone | secondary malignant neoplasm of bone | C79.51
brain mets, mets to brain, cancer spread to brain | secondary malignant neoplasm of brain | C79.31
liver mets, mets to liver, cancer spread to liver | secondary malignant neoplasm of liver and intrahepatic bile duct | C78.7
lung mets, mets to lung, pulmonary mets, cancer spread to lung | secondary malignant neoplasm of lung | C78.00
ln mets, nodal mets, lymph node mets, mets to lymph nodes | secondary malignant neoplasm of lymph nodes | C77.9
carcinomatosis, peritoneal mets | disseminated malignant neoplasm; secondary malignant neoplasm of peritoneum | C78.6; C80.0
cup, unknown primary | malignant neoplasm without specification of site | C80.1
lung ca, lung cancer, nsclc, sclc, bronchogenic ca, lung tumor | malignant neoplasm of bronchus or lung | C34.90
mesothelioma | mesothelioma | C45.9; C45.0
breast ca, breast cancer, idc, ilc, cancer of the breast | malignant neoplasm of female breast | C50.919
male breast cancer | malignant neoplasm of male breast | C50.929
dcis | intraductal carcinoma in situ of breast | D05.10
lcis | lobular carcinoma in situ of breast | D05.00
inflammatory breast cancer, ibc | malignant inflammatory neoplasm of breast | C50.A0; C50.919
colon ca, colon cancer, crc, bowel cancer, colorectal cancer, cancer of the colon | malignant neoplasm of colon | C18.9
rectal ca, rectal cancer | malignant neoplasm of rectum | C20
anal cancer | malignant neoplasm of anus | C21.0
stomach cancer, gastric ca, gastric cancer | malignant neoplasm of stomach | C16.9
esophageal ca, esophageal cancer, throat cancer esophagus | malignant neoplasm of esophagus | C15.9
pancreatic ca, pancreatic cancer, cancer of the pancreas, pdac | malignant neoplasm of pancreas | C25.9
hcc, liver ca, hepatoma, liver cancer | liver cell carcinoma; hepatocellular carcinoma | C22.0; C22.9
cca, cholangiocarcinoma, bile duct cancer | intrahepatic bile duct carcinoma; cholangiocarcinoma | C22.1
gallbladder cancer | malignant neoplasm of gallbladder | C23
gist | gastrointestinal stromal tumor | C49.A0
net, carcinoid, neuroendocrine tumor | neuroendocrine tumor; carcinoid tumor | C7A.8; C7A.00; D3A.00
prostate ca, prostate cancer, cap | malignant neoplasm of prostate | C61
bladder ca, bladder cancer, tcc, urothelial ca | malignant neoplasm of bladder | C67.9
rcc, kidney cancer, renal ca, renal cell carcinoma, renal cancer, hypernephroma | malignant neoplasm of kidney except renal pelvis; renal cell carcinoma | C64.9
testicular cancer, cancer of the testicle, seminoma | malignant neoplasm of testis | C62.90
wilms, wilms tumor, nephroblastoma | nephroblastoma; malignant neoplasm of kidney | C64.9
ovarian ca, ovarian cancer, cancer of the ovary | malignant neoplasm of ovary | C56.9
uterine ca, uterine cancer, endometrial ca, endometrial cancer, womb cancer | malignant neoplasm of endometrium; malignant neoplasm of uterus | C54.1; C55
cervical ca, cervical cancer, cancer of the cervix | malignant neoplasm of cervix uteri | C53.9
vulvar cancer | malignant neoplasm of vulva | C51.9
brain ca, brain cancer, glioblastoma, gbm, brain tumor malignant, glioma, astrocytoma | malignant neoplasm of brain | C71.9
brain tumor | neoplasm of brain | D49.6; C71.9
meningioma | benign neoplasm of meninges | D32.9
thyroid ca, thyroid cancer, ptc | malignant neoplasm of thyroid gland | C73
throat cancer, laryngeal cancer, voice box cancer | malignant neoplasm of larynx; malignant neoplasm of pharynx | C32.9; C14.0
opscc, oropharyngeal cancer | malignant neoplasm of oropharynx | C10.9
tongue cancer | malignant neoplasm of tongue | C02.9
mouth cancer, oral cancer, oscc | malignant neoplasm of mouth | C06.9
npc | malignant neoplasm of nasopharynx | C11.9
bone cancer, osteosarcoma, ewing sarcoma | malignant neoplasm of bone and articular cartilage | C41.9
sarcoma, sts, soft tissue sarcoma | malignant neoplasm of connective and soft tissue; sarcoma | C49.9
ks, kaposi | kaposi sarcoma | C46.9
melanoma, mm, malignant mole, black mole cancer | malignant melanoma of skin | C43.9
mis, melanoma in situ | melanoma in situ | D03.9
skin ca, skin cancer, nmsc | malignant neoplasm of skin | C44.90
bcc, bcca, basal cell, rodent ulcer | basal cell carcinoma of skin | C44.91
scc, scca, squamous cell, squamous cell skin cancer | squamous cell carcinoma of skin | C44.92
mcc | merkel cell carcinoma | C4A.9
sccis, bowens, bowen disease | carcinoma in situ of skin | D04.9
lipoma, fatty tumor, fatty lump, fat lump | benign lipomatous neoplasm; lipoma | D17.9
hemangioma, strawberry mark, strawberry birthmark | hemangioma | D18.00; D18.01
neuroblastoma | malignant neoplasm of adrenal gland; neuroblastoma | C74.90
h o cancer, history of cancer, hx of cancer, cancer survivor, hx ca | personal history of malignant neoplasm | Z85.9
hx breast ca, h o breast ca, history of breast cancer, breast cancer survivor | personal history of malignant neoplasm of breast | Z85.3
hx prostate ca, h o prostate cancer, history of prostate cancer | personal history of malignant neoplasm of prostate | Z85.46
hx colon ca, h o colon cancer, history of colon cancer | personal history of malignant neoplasm of large intestine | Z85.038
hx lung ca, history of lung cancer | personal history of malignant neoplasm of bronchus and lung | Z85.118
hx melanoma, history of melanoma | personal history of malignant melanoma of skin | Z85.820
hx skin cancer, history of skin cancer | personal history of malignant neoplasm of skin | Z85.828
fh breast ca, fhx breast ca, family history of breast cancer, fam hx breast cancer | family history of malignant neoplasm of breast | Z80.3
fh colon ca, fhx colon ca, family history of colon cancer | family history of malignant neoplasm of digestive organs | Z80.0
fh prostate ca, family history of prostate cancer | family history of malignant neoplasm of prostate | Z80.42
brca, brca positive, brca gene | genetic susceptibility to malignant neoplasm of breast | Z15.01
chemo, chemotherapy, chemo visit, admit for chemo | encounter for antineoplastic chemotherapy | Z51.11
xrt, radiation therapy, radiation treatment, radiotherapy | encounter for antineoplastic radiation therapy | Z51.0
immunotherapy | encounter for antineoplastic immunotherapy | Z51.12
hospice, palliative care, comfort care, comfort measures, cmo, end of life care | encounter for palliative care | Z51.5
elevated psa, high psa, raised psa | elevated prostate specific antigen | R97.20
elevated cea, high cea | elevated carcinoembryonic antigen | R97.0
elevated ca 125, high ca125 | elevated cancer antigen 125 | R97.1
`;
