BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "answer" VALUES('ars6e7cfpt','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('ars6e7cfpt','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('ars6e7cfpt','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('ars6e7cfpt','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('evjdpf9bnp','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('evjdpf9bnp','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('evjdpf9bnp','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('evjdpf9bnp','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('sgktph6qe9','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('sgktph6qe9','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('faarvhabrd','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('xbm4mv294g','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xbm4mv294g','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xbm4mv294g','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pk7scggr88','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pk7scggr88','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pk7scggr88','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4rzmnnnjtk','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4rzmnnnjtk','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4rzmnnnjtk','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('4rzmnnnjtk','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('qaywyxym7e','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('vr4hxat4nz','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2zh3gzd2yb','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2zh3gzd2yb','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('erdvjpz9sy','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('erdvjpz9sy','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('ty4jssjb95','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('ty4jssjb95','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('9ay4cpfb63','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('9ay4cpfb63','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('9ay4cpfb63','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('dzqhvthe6p','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('kjmhfcz35q','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('sabbn8wdka','Sample Neighbors','2026-11-22 20:00:00.000000');
CREATE TABLE journal (
	number INTEGER NOT NULL, 
	group_id VARCHAR NOT NULL, 
	round_id VARCHAR, 
	at DATETIME NOT NULL, 
	who VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	about TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (number), 
	CONSTRAINT fk_journal_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "journal" VALUES(1,'sabbn8wdka',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'sabbn8wdka',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'sabbn8wdka',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'sabbn8wdka',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'sabbn8wdka',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(6,'sabbn8wdka',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'sabbn8wdka','cqjeymew6p','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(8,'sabbn8wdka','cqjeymew6p','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?"}');
INSERT INTO "journal" VALUES(9,'sabbn8wdka','cqjeymew6p','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(10,'sabbn8wdka','cqjeymew6p','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(11,'sabbn8wdka','cqjeymew6p','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(12,'sabbn8wdka','cqjeymew6p','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(13,'sabbn8wdka','cqjeymew6p','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "vr4hxat4nz", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(14,'sabbn8wdka','cqjeymew6p','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(15,'sabbn8wdka','cqjeymew6p','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(16,'sabbn8wdka','cqjeymew6p','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(17,'sabbn8wdka','cqjeymew6p','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(18,'sabbn8wdka','cqjeymew6p','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(19,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(20,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(21,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(22,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here."}');
INSERT INTO "journal" VALUES(23,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(24,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(25,'sabbn8wdka','cqjeymew6p','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "reason": ""}');
INSERT INTO "journal" VALUES(26,'sabbn8wdka','cqjeymew6p','2026-11-22 23:00:00.000000','Sample Ann','details-changed','{}');
INSERT INTO "journal" VALUES(27,'sabbn8wdka','cqjeymew6p','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "reason": "The group has spoken."}');
INSERT INTO "journal" VALUES(28,'sabbn8wdka','ez23nw3bk4','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(29,'sabbn8wdka','ez23nw3bk4','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(30,'sabbn8wdka','56kn2hb4hn','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(31,'sabbn8wdka','56kn2hb4hn','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(32,'sabbn8wdka','56kn2hb4hn','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(33,'sabbn8wdka','56kn2hb4hn','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('17dca560902f68231801ca705c9cc450418ef2e855b5e7d05d5da1720259ba59','bmgrttnkb2','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('5c95452137c94e2c93c8e0d62256eb1c6e6cedc8819fba0f15a320b30fce9bd3','w9jczrzshf','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('36c097d427d113a401b57250689f95199216c2dab55593218498e8e60310f3cb','b5pvn9g8n2','2026-11-22 20:00:00.000000',NULL);
CREATE TABLE organizer (
	id VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR, 
	made_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_organizer PRIMARY KEY (id), 
	CONSTRAINT fk_organizer_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "organizer" VALUES('a5pd3xameg','sabbn8wdka','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('7b7ayaj87s','sabbn8wdka','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('th8avme5tn','sabbn8wdka','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE "own_rubric" (
	id VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	group_id VARCHAR, 
	CONSTRAINT pk_own_rubric PRIMARY KEY (id), 
	CONSTRAINT fk_own_rubric_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "own_rubric" VALUES('x4gefp5pdt','706c3eb39e0aa375f5410878bcc1a46c490ef950b9109c6da54625aa2e537322','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "own_rubric" VALUES('bhmzd5b8hw','abbf252c314daf08ae9a432a30e47cacbdf896f23aef8a324aa03d4a9df4e271','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','sabbn8wdka');
CREATE TABLE picked_reason (
	round_id VARCHAR NOT NULL, 
	sheet_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	translation TEXT, 
	picked_at DATETIME NOT NULL, 
	CONSTRAINT pk_picked_reason PRIMARY KEY (sheet_id, criterion), 
	CONSTRAINT fk_picked_reason_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_picked_reason_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "picked_reason" VALUES('cqjeymew6p','xbm4mv294g','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('cqjeymew6p','2zh3gzd2yb','rent','2
On paper.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('cqjeymew6p','pk7scggr88','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
CREATE TABLE picture (
	digest VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (digest)
);
INSERT INTO "picture" VALUES('0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080006000803012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',8,6);
INSERT INTO "picture" VALUES('392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080008000603012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',6,8);
CREATE TABLE "project" (
	id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	group_id VARCHAR, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_form UNIQUE (form), 
	CONSTRAINT fk_project_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "project" VALUES('bmgrttnkb2','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('w9jczrzshf','9db25be5de6e926d75ce640a026ed3b72d1753d9a84da047d821b75d44ccb2f0','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('b5pvn9g8n2','7de202c5e85c4b8e88d9cc4ee77ad6a4df5fa0d3632e0ed0ce7242c9f8db45d0','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('pbg6stq889','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'sabbn8wdka');
INSERT INTO "project" VALUES('466nnfg8fr','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'sabbn8wdka');
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
INSERT INTO "published" VALUES('8qk5xbav',1,'fbzdnpvhk4','2026-11-22 19:00:00.000000',NULL,NULL,'{
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
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
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
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "cannot tell",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
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
  "digest": "0e734053a9016644f3ea5a408e3818b9ead7279b83e2b7f1f3e211cf5ce994fb"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','0e734053a9016644f3ea5a408e3818b9ead7279b83e2b7f1f3e211cf5ce994fb','Sample Block','Sample Hill','2.7','3','{"en": "High"}',1);
INSERT INTO "published" VALUES('8qk5xbav',2,'fbzdnpvhk4','2026-11-22 20:00:00.000000',NULL,'Wages were told.','{
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
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
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
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
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
  "digest": "3b87f0e5765cec7b6dc7bbca60d41d6ca0d75b4252ce8826df8c70403df9df2c"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','3b87f0e5765cec7b6dc7bbca60d41d6ca0d75b4252ce8826df8c70403df9df2c','Sample Block','Sample Hill','1.8','3','{"en": "Low", "es": "Bajo"}',1);
INSERT INTO "published" VALUES('n7qm68md',1,'x495655jdc','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,NULL,'83a3a74c4cc9120ea46fb88d0494dd0ddeeaa3629df024fec270759d20b3cd11',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "published" VALUES('pevv94hd',1,'cqjeymew6p','2026-11-22 22:00:00.000000',NULL,NULL,'{
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
    "name": "Sample Terrace",
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
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3"
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
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
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
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
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
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
            "status": "unrated",
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
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
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
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
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
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": []
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "size",
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "20c604e12863e9c8e31963e245b86c36dbd57a429c7da01edc43b228d04fffe4"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','20c604e12863e9c8e31963e245b86c36dbd57a429c7da01edc43b228d04fffe4','Sample Terrace','Sample Hill','2.3','3','{"en": "High"}',6);
INSERT INTO "published" VALUES('pevv94hd',2,'cqjeymew6p','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','{
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
    "name": "Sample Terrace",
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
      "position": "oppose",
      "demand": "until ten homes cost what people here can pay",
      "asks": [
        {
          "criterion": "rent",
          "ask": "Ten homes at 30 percent.",
          "policy": "Sample plan, policy 1"
        }
      ],
      "endorsers": [
        "Sample Endorsers"
      ],
      "contact": "office@sample.example",
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3"
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
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
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
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
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
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
            "status": "unrated",
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
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
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
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
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
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": []
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "2.5",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "d6c8ffa997b914285d8fbce44b7a9550ef82aa03bd9cd4fbb0b33a5cd97497e4"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','d6c8ffa997b914285d8fbce44b7a9550ef82aa03bd9cd4fbb0b33a5cd97497e4','Sample Terrace','Sample Hill','2.3','3','{"en": "High"}',6);
CREATE TABLE "round" (
	id VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	rubric_digest VARCHAR NOT NULL, 
	rubric_status VARCHAR NOT NULL, 
	rubric_reviewed TEXT, 
	translations TEXT NOT NULL, 
	project_entry TEXT NOT NULL, 
	picture_digest VARCHAR, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	document TEXT, 
	digest VARCHAR, 
	address VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	code VARCHAR, 
	label VARCHAR, 
	sharing VARCHAR, 
	closes_at DATETIME, 
	languages VARCHAR DEFAULT ('') NOT NULL, 
	welcome TEXT, 
	shows_raters BOOLEAN DEFAULT 0 NOT NULL, 
	handed_out INTEGER, 
	handed_in INTEGER, 
	rulings TEXT DEFAULT '{}' NOT NULL, 
	reopened TEXT DEFAULT '[]' NOT NULL, 
	counted TEXT, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_address UNIQUE (address)
);
INSERT INTO "round" VALUES('fbzdnpvhk4','bmgrttnkb2','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','{
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
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
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
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
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
  "digest": "3b87f0e5765cec7b6dc7bbca60d41d6ca0d75b4252ce8826df8c70403df9df2c"
}
','3b87f0e5765cec7b6dc7bbca60d41d6ca0d75b4252ce8826df8c70403df9df2c','8qk5xbav','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL);
INSERT INTO "round" VALUES('x495655jdc','w9jczrzshf','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','{
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
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
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
  "group": null,
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
  "digest": "83a3a74c4cc9120ea46fb88d0494dd0ddeeaa3629df024fec270759d20b3cd11"
}
','83a3a74c4cc9120ea46fb88d0494dd0ddeeaa3629df024fec270759d20b3cd11','n7qm68md','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL);
INSERT INTO "round" VALUES('5wh29zwx49','b5pvn9g8n2','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,NULL,'5tap5nnr','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL);
INSERT INTO "round" VALUES('cqjeymew6p','pbg6stq889','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3"}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','{
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
    "name": "Sample Terrace",
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
      "position": "oppose",
      "demand": "until ten homes cost what people here can pay",
      "asks": [
        {
          "criterion": "rent",
          "ask": "Ten homes at 30 percent.",
          "policy": "Sample plan, policy 1"
        }
      ],
      "endorsers": [
        "Sample Endorsers"
      ],
      "contact": "office@sample.example",
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3"
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
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
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
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
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
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
            "status": "unrated",
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
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
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
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
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
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": []
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "2.5",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.1.0"
  },
  "digest": "d6c8ffa997b914285d8fbce44b7a9550ef82aa03bd9cd4fbb0b33a5cd97497e4"
}
','d6c8ffa997b914285d8fbce44b7a9550ef82aa03bd9cd4fbb0b33a5cd97497e4','pevv94hd','2026-11-22 20:00:00.000000','rnvavd','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":{"1":3,"2":2,"3":1},"not_applicable":0,"cannot_tell":0},"size":{"levels":{"1":0,"2":3,"3":1},"not_applicable":1,"cannot_tell":0},"wages":{"levels":{"1":0,"2":1,"3":1},"not_applicable":0,"cannot_tell":2},"hiring":{"levels":{"1":1,"2":0,"3":0},"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"}}');
INSERT INTO "round" VALUES('ez23nw3bk4','pbg6stq889','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3"}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,NULL,'6cwzh6wc','2026-11-24 23:00:00.000000','n2hde7','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL);
INSERT INTO "round" VALUES('56kn2hb4hn','466nnfg8fr','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,NULL,'gs7fcdz3','2026-11-24 23:00:00.000000','82cswn','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL);
CREATE TABLE rubric (
	digest VARCHAR NOT NULL, 
	rubric VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_rubric PRIMARY KEY (digest)
);
INSERT INTO "rubric" VALUES('6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample-card','1','{"rubric": "sample-card", "edition": "1", "title": "Sample card", "language": "en", "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "1", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
INSERT INTO "rubric" VALUES('59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','sample-card-ours','1','{"rubric": "sample-card-ours", "edition": "1", "based_on": {"name": "sample-card@1", "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b"}, "title": "Sample card, our weights", "language": "en", "source": {"name": "Sample card", "note": "Jobs first."}, "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "3", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE, 
	CONSTRAINT uq_session_digest UNIQUE (digest)
);
INSERT INTO "session" VALUES('n4tk73ztxg','764016910be50fae910c9f99c82f34cdc551590357fa100f0a4e25ab573c6ac8','a5pd3xameg','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('nc2j7r5zz8','2ead0260eb64078007f60727a85251d07fef3c83619dfba8b3756ce6e09fc400','7b7ayaj87s','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "sheet" (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	sent_at DATETIME, 
	role VARCHAR DEFAULT 'rater' NOT NULL, 
	link VARCHAR, 
	number VARCHAR, 
	device VARCHAR, 
	typed_by VARCHAR, 
	second_of VARCHAR, 
	language VARCHAR, 
	begun_at DATETIME, 
	set_aside_at DATETIME, 
	set_aside_reason TEXT, 
	about TEXT, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT ck_sheet_source CHECK (source in ('online', 'paper', 'file')), 
	CONSTRAINT fk_sheet_second_of_sheet FOREIGN KEY(second_of) REFERENCES sheet (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sheet_link UNIQUE (link), 
	CONSTRAINT ck_sheet_role CHECK (role in ('rater', 'group', 'developer')), 
	CONSTRAINT ck_sheet_set_aside CHECK ((set_aside_at is null) = (set_aside_reason is null))
);
INSERT INTO "sheet" VALUES('ars6e7cfpt','fbzdnpvhk4','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('evjdpf9bnp','x495655jdc','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('sgktph6qe9','5wh29zwx49','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('faarvhabrd','cqjeymew6p','online','2026-11-22 20:00:00.000000','developer','5acfdaf54944ce848045aed9fef9b021b0cd938074ffef8d9dfb9c0f374f39bd',NULL,'b9f0ce944b12157a',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('xbm4mv294g','cqjeymew6p','online','2026-11-22 21:00:00.000000','rater','d0699c28b4732857862b1a600763224375127b119b23193d33ed3bb96b299f09',NULL,'549f072b4fe5086f',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('pk7scggr88','cqjeymew6p','online','2026-11-22 21:00:00.000000','rater','ee0ce05f125a9a763595b8df23825067904027c483f77cdf3d6ceb5e8de6aeb9',NULL,'5be615ff62694b0b',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('4rzmnnnjtk','cqjeymew6p','online','2026-11-22 21:00:00.000000','rater','a3b516aa56e138c2946b17b5d5176dbabc311c01d5e8e4002a25259ad3c839f0',NULL,'348514e3a563472b',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('qaywyxym7e','cqjeymew6p','online',NULL,'rater','4523b24af6926ebcb34e0861a10ed966fbc7cbc8c21f31f7aaf108d8b09e6541',NULL,'882d5077847c1fbf',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('vr4hxat4nz','cqjeymew6p','online','2026-11-22 21:00:00.000000','rater','ba4124ad000c320ed4315ca0b57d2622df0163b83228bbb76b5d7780cfbd8ac8',NULL,'549f072b4fe5086f',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL);
INSERT INTO "sheet" VALUES('2zh3gzd2yb','cqjeymew6p','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'a5pd3xameg Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('erdvjpz9sy','cqjeymew6p','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'7b7ayaj87s Sample Bob','2zh3gzd2yb',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('ty4jssjb95','cqjeymew6p','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'a5pd3xameg Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('9ay4cpfb63','cqjeymew6p','file','2026-11-22 21:00:00.000000','rater',NULL,'7',NULL,'a5pd3xameg Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('dzqhvthe6p','cqjeymew6p','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('kjmhfcz35q','ez23nw3bk4','online','2026-11-24 23:00:00.000000','rater','b0676360634e05292c5a331f4b161d67480252c4a3adf02f077e01ba4058c7ed',NULL,'9190b42ea5692715',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('nskrs2e9gk','56kn2hb4hn','online',NULL,'rater','1bb99ab34d435035a037575b7845aed85bf949652be8a9805405abfed6d37404',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('te33npe3hg','56kn2hb4hn','online',NULL,'rater','c47cc01c90ba38ba07ff19542c163bf11d25c883f7fb43fa129d1324f05613be',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('1ad3e360601b637e6231ac9816d27a15d462f9b41864430ec8bc9d04755247bb','a5pd3xameg','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('f1be20acdc6dae9da8c7966a870eb778a5e5dd1b529e552e0f2d77513cfcbe93','7b7ayaj87s','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('96ce4819854ff070e8aa933e874baade948a752b5b6983ba96d9bffaf7e75fb4','th8avme5tn','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE translation (
	digest VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_translation PRIMARY KEY (digest)
);
INSERT INTO "translation" VALUES('6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','es','{"language":"es","translators":[],"reviewed":null,"texts":{"title":"Tarjeta de muestra","bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
INSERT INTO "translation" VALUES('5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','es','{"language":"es","translators":[],"reviewed":null,"texts":{"bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
CREATE TABLE upload (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	notices TEXT NOT NULL, 
	content TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "upload" VALUES('z3f4qt484c','ez23nw3bk4','','﻿sheet,criterion,answer,reason,evidence,evidence kind
8,rent,3,,,
8,size,3,,,
8,hiring,2,,,
','2026-11-24 23:00:00.000000');
CREATE INDEX ix_link_project_id ON link (project_id);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_organizer_group_id ON organizer (group_id);
CREATE INDEX ix_sign_in_link_organizer_id ON sign_in_link (organizer_id);
CREATE INDEX ix_session_organizer_id ON session (organizer_id);
CREATE INDEX ix_journal_group_id ON journal (group_id);
CREATE INDEX ix_journal_round_id ON journal (round_id);
CREATE INDEX ix_own_rubric_expires_at ON own_rubric (expires_at);
CREATE INDEX ix_own_rubric_group_id ON own_rubric (group_id);
CREATE INDEX ix_project_expires_at ON project (expires_at);
CREATE INDEX ix_project_group_id ON project (group_id);
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_sheet_round_id_role ON sheet (round_id, role);
CREATE UNIQUE INDEX uq_sheet_number ON sheet (round_id, number) WHERE second_of is null;
CREATE INDEX ix_picked_reason_round_id ON picked_reason (round_id);
CREATE INDEX ix_upload_round_id ON upload (round_id);
COMMIT;
