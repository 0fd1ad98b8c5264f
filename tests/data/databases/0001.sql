BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE answer (
	sheet_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	points VARCHAR, 
	reason TEXT, 
	evidence TEXT, 
	evidence_kind VARCHAR, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (sheet_id, criterion), 
	CONSTRAINT ck_answer_ck_answer_points CHECK ((kind = 'rating') = (points is not null)), 
	CONSTRAINT ck_answer_ck_answer_evidence_kind CHECK (evidence_kind in ('binding', 'written', 'spoken', 'none')), 
	CONSTRAINT ck_answer_ck_answer_kind CHECK (kind in ('rating', 'not applicable', 'cannot tell', 'unrated')), 
	CONSTRAINT fk_answer_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "answer" VALUES('bam2zaf87h','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('bam2zaf87h','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('bam2zaf87h','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('bam2zaf87h','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('ew79gn8vfa','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('ew79gn8vfa','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('ew79gn8vfa','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('ew79gn8vfa','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('4m2m7fe32y','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('4m2m7fe32y','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('0922efbe0068d465e4eb45c6058ca5924b5ddce3c5194ca9c6ce33f31fd9e44e','92adr429fx','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('bc74013e6be615992c0aa0ba1c1d7cc9f48770c229a328be9f176b839555a155','r6hjmhgbac','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('1b5c7093cc8e6987fc1a3187809bc46d6c1100f32beef94dd1a1c8158f36050e','9n7h6hk4zt','2026-11-22 20:00:00.000000',NULL);
CREATE TABLE own_rubric (
	id VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_own_rubric PRIMARY KEY (id)
);
INSERT INTO "own_rubric" VALUES('rbdsrsbkdf','95479aaad17ab98a900f143291750700c022d3ea6cf7e6f07dd1d1ce48a84a76','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000');
CREATE TABLE picture (
	digest VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (digest)
);
INSERT INTO "picture" VALUES('0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080006000803012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',8,6);
CREATE TABLE project (
	id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_form UNIQUE (form)
);
INSERT INTO "project" VALUES('92adr429fx','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "project" VALUES('r6hjmhgbac','c55d462365714840c1cc266da48742de0f0377afdb62cbaec215a431e6de053c','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000');
INSERT INTO "project" VALUES('9n7h6hk4zt','64320ff8824c721357bf4ebdf550a442b49a64915f3a94a79a7994f81afe41eb','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000');
CREATE TABLE published (
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	round_id VARCHAR, 
	published_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	reason TEXT, 
	document TEXT, 
	picture_digest VARCHAR, 
	digest VARCHAR NOT NULL, 
	name VARCHAR, 
	neighborhood VARCHAR, 
	score VARCHAR, 
	top VARCHAR, 
	bands VARCHAR, 
	sheets INTEGER, 
	CONSTRAINT pk_published PRIMARY KEY (address, number), 
	CONSTRAINT fk_published_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE SET NULL
);
INSERT INTO "published" VALUES('8n93gvwh',1,'8dyrjzryez','2026-11-22 19:00:00.000000',NULL,NULL,'{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": "http://testserver/scorecards/8n93gvwh",
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "rulings": {}
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 1
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written"
      }
    ],
    "wages": [
      {
        "answer": "cannot tell",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null
      }
    ]
  },
  "overall": {
    "score": "2.7",
    "of": "3",
    "unit": "mean",
    "share": "8/9",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "0.5",
    "low": "1.8",
    "high": "2.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "100",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "2/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "2/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": null,
      "share": null,
      "score": null,
      "of": "3",
      "rated_share": "0",
      "criteria": [
        {
          "id": "wages",
          "status": "cannot tell",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.7",
        "band": "high"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.7",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.7",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.7",
          "band": "high"
        }
      }
    },
    "turning_points": []
  },
  "asks": [
    {
      "criterion": "rent",
      "gain": "1/9",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [
    "wages"
  ],
  "attested": {
    "one_sheet_fewer": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "1d6da4d6022bc22b2c696c1ac7c7aa3ce81b8d030a55d45262608ae3a0566000"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','1d6da4d6022bc22b2c696c1ac7c7aa3ce81b8d030a55d45262608ae3a0566000','Sample Block','Sample Hill','2.7','3','{"en": "High"}',1);
INSERT INTO "published" VALUES('8n93gvwh',2,'8dyrjzryez','2026-11-22 20:00:00.000000',NULL,'Wages were told.','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": "http://testserver/scorecards/8n93gvwh",
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "rulings": {}
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written"
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null
      }
    ]
  },
  "overall": {
    "score": "1.8",
    "of": "3",
    "unit": "mean",
    "share": "11/18",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.8",
    "high": "1.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "1/6",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.8",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.6",
          "band": "low"
        },
        "jobs": {
          "score": "2.1",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.1",
          "band": "high"
        },
        "jobs": {
          "score": "1.6",
          "band": "low"
        }
      }
    },
    "turning_points": [
      {
        "principle": "housing",
        "weight_percent": "57",
        "band": "high"
      },
      {
        "principle": "jobs",
        "weight_percent": "43",
        "band": "high"
      }
    ]
  },
  "asks": [
    {
      "criterion": "wages",
      "gain": "1/3",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "1/18",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "5c63f680cb6b494953ad845474b28073f91fe0983189ac4e30539252390e8a8a"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','5c63f680cb6b494953ad845474b28073f91fe0983189ac4e30539252390e8a8a','Sample Block','Sample Hill','1.8','3','{"en": "Low", "es": "Bajo"}',1);
INSERT INTO "published" VALUES('q9sh7jqk',1,'q7weecrbnr','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,NULL,'db5da61ec2f9e7b4c45fc1b974cff41f2e600abcaae07f8218da58d45a5f3f51',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE round (
	id VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	rubric_digest VARCHAR NOT NULL, 
	rubric_status VARCHAR NOT NULL, 
	rubric_reviewed TEXT, 
	translations TEXT NOT NULL, 
	project_entry TEXT NOT NULL, 
	picture_digest VARCHAR, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	document TEXT, 
	digest VARCHAR, 
	address VARCHAR NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT uq_round_address UNIQUE (address)
);
INSERT INTO "round" VALUES('8dyrjzryez','92adr429fx','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "rulings": {}
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written"
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null
      }
    ]
  },
  "overall": {
    "score": "1.8",
    "of": "3",
    "unit": "mean",
    "share": "11/18",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.8",
    "high": "1.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "1/6",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.8",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.6",
          "band": "low"
        },
        "jobs": {
          "score": "2.1",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.1",
          "band": "high"
        },
        "jobs": {
          "score": "1.6",
          "band": "low"
        }
      }
    },
    "turning_points": [
      {
        "principle": "housing",
        "weight_percent": "57",
        "band": "high"
      },
      {
        "principle": "jobs",
        "weight_percent": "43",
        "band": "high"
      }
    ]
  },
  "asks": [
    {
      "criterion": "wages",
      "gain": "1/3",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "1/18",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "5f5302ed2da7c1cc625f5427a750f7105d8f62f88efbbf0ada43ea4025b9d8f9"
}
','5f5302ed2da7c1cc625f5427a750f7105d8f62f88efbbf0ada43ea4025b9d8f9','8n93gvwh');
INSERT INTO "round" VALUES('q7weecrbnr','r6hjmhgbac','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Yard",
    "kind": null,
    "facts": {
      "address": null,
      "neighborhood": null,
      "developer": null,
      "homes": null,
      "homes_by_rent": null,
      "public_money": null,
      "public_money_for": null,
      "link": null,
      "website": null,
      "hearing": null,
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": null
  },
  "round": {
    "label": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "rulings": {}
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    }
  },
  "reasons": {},
  "overall": {
    "score": "1.0",
    "of": "3",
    "unit": "mean",
    "share": "1/3",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.0",
    "high": "1.0",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/18",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "25",
          "adds": "1/12",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "25",
          "adds": "1/12",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "1.0",
        "band": "low"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.0",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.0",
          "band": "low"
        },
        "jobs": {
          "score": "1.0",
          "band": "low"
        }
      },
      "doubled": {
        "housing": {
          "score": "1.0",
          "band": "low"
        },
        "jobs": {
          "score": "1.0",
          "band": "low"
        }
      }
    },
    "turning_points": []
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "2/9",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/6",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "hiring",
      "gain": "1/6",
      "ask": null
    },
    {
      "criterion": "rent",
      "gain": "1/9",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "size",
      "wages",
      "hiring"
    ],
    "score": "2.7",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "size",
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "7dfb592fa3b047d6f6bc0ca643a2de92f3e599dc0b55fb8a2b8169c23a060cd9"
}
','7dfb592fa3b047d6f6bc0ca643a2de92f3e599dc0b55fb8a2b8169c23a060cd9','q9sh7jqk');
INSERT INTO "round" VALUES('w6qwfdjywy','9n7h6hk4zt','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,NULL,'37ta4szw');
CREATE TABLE rubric (
	digest VARCHAR NOT NULL, 
	rubric VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_rubric PRIMARY KEY (digest)
);
INSERT INTO "rubric" VALUES('6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample-card','1','{"rubric": "sample-card", "edition": "1", "title": "Sample card", "language": "en", "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "1", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
CREATE TABLE sheet (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT ck_sheet_ck_sheet_source CHECK (source in ('online', 'paper')), 
	CONSTRAINT fk_sheet_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "sheet" VALUES('bam2zaf87h','8dyrjzryez','online','2026-11-22 20:00:00.000000');
INSERT INTO "sheet" VALUES('ew79gn8vfa','q7weecrbnr','online','2026-11-22 20:00:00.000000');
INSERT INTO "sheet" VALUES('4m2m7fe32y','w6qwfdjywy','online',NULL);
CREATE TABLE translation (
	digest VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_translation PRIMARY KEY (digest)
);
INSERT INTO "translation" VALUES('6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','es','{"language":"es","translators":[],"reviewed":null,"texts":{"title":"Tarjeta de muestra","bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
CREATE INDEX ix_project_expires_at ON project (expires_at);
CREATE INDEX ix_own_rubric_expires_at ON own_rubric (expires_at);
CREATE INDEX ix_link_project_id ON link (project_id);
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_sheet_round_id ON sheet (round_id);
COMMIT;
