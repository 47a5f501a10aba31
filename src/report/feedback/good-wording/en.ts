/** Examples in English, written for the feedback; they are about nobody. */
export const en: Readonly<Record<string, readonly string[]>> = {
  "diagnosis-stated": [
    "Rotator cuff tear in the right shoulder, M75.1.",
    "Moderate depressive episode, F32.1, since spring.",
  ],
  "diagnosis-code": ["Lumbar disc prolapse with nerve root involvement, M51.1."],
  "diagnosis-specificity": [
    "The difficulty sleeping is part of a generalised anxiety disorder, F41.1.",
    "The pain comes from osteoarthritis of the hip, M16.1, confirmed on X-ray.",
  ],
  "functional-impairment": [
    "Attention fails after a few minutes: she loses the thread and needs to hear the question again.",
    "The right arm lifts to 60 degrees and no further. Grip is about half as strong as in the left hand.",
  ],
  "impairment-basis": [
    "My own observation at two visits: slow speech, forgets what we have just agreed.",
    "The patient’s own account, which I find plausible because it fits my examination.",
  ],
  severity: [
    "Moderately difficult to keep attention in a quiet room, very difficult when several people talk.",
    "Walks about 200 metres before he has to rest; before the injury there was no limit.",
  ],
  "activity-limitation": [
    "Reads half a page at a time at most, and cannot follow a meeting of more than two people.",
    "Cannot lift more than a kilogram or two, and cannot work with the hands above the shoulders.",
  ],
  "consequence-chain": [
    "Attention lasts about an hour. Planning rotas takes longer stretches than that, so full absence to begin with.",
    "The wrist cannot take twisting. That rules out assembly work but not the office part, so 75 per cent.",
  ],
  "capacity-degree": ["100 per cent from 3 to 16 April 2026, then 50 per cent until 30 April 2026."],
  period: ["From 3 April 2026 to 30 April 2026, both days included."],
  backdating: ["The patient rang the surgery on the first day, and I assessed her by telephone then."],
  "work-demands": [
    "Nursery teacher: lifts children, sits on the floor, watches a group outdoors. It is the lifting that is not possible.",
    "Looking for work: the same difficulties show when she shops, cooks and takes the bus.",
  ],
  "remaining-capacity": [
    "Telephone work from home for a couple of hours a day should be possible; work in the warehouse is not.",
    "No task can be adapted in the first two weeks: she has to rest in bed after the operation.",
  ],
  "treatment-plan": [
    "Talking therapy since March, once a week. The medication is reviewed in four weeks.",
    "On the waiting list for surgery, planned for June. Physiotherapy in the meantime.",
  ],
  prognosis: [
    "Expected to start half-time in about six weeks and to be fully back after three months.",
    "Cannot be said until the MRI result is in, probably in May.",
  ],
  examination: ["Seen at the surgery on 2 April 2026, and by video on 10 April 2026."],
  issuer: ["Name, general practitioner, name of the practice and a direct telephone number."],
  signature: ["Signed electronically on 2 April 2026."],
  "patient-identity": ["Name and NHS number at the top of every page."],
};
