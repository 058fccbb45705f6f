-- The registers of the county, from their definitions (`dongjian database draft` writes what the next file needs).

create table organizations (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "code" text,
  "credit_code" text,
  "name" text,
  "aliases" text[],
  "former_names" text[],
  "kind" text,
  "established_on" date,
  "registered_place" text,
  "tax_place" text,
  "statistics_place" text,
  "town" text,
  "chain" text,
  "industry" text,
  "scale" text,
  "above_scale" boolean,
  "above_scale_since" date,
  "registered_capital" numeric(20,2),
  "legal_representative" text,
  "contact" text,
  "phone" text,
  "closed_on" date,
  "successor" uuid,
  primary key (region, id, version),
  constraint organizations_forward check (recorded_to > recorded_from)
);

alter table organizations enable row level security;

create policy region_reads on organizations for select using (region = current_setting('app.region', true));

create policy region_adds on organizations for insert with check (region = current_setting('app.region', true));

create policy region_closes on organizations for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on organizations to dongjian_app;

grant update (recorded_to, closed_by) on organizations to dongjian_app;

create unique index organizations_key on organizations (region, "code") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index organizations_established_on on organizations (region, "established_on", id);

create index organizations_above_scale_since on organizations (region, "above_scale_since", id);

create index organizations_successor on organizations (region, "successor");

create index organizations_by_name on organizations (region, "name", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index organizations_by_closed_on on organizations (region, "closed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index organizations_by_code on organizations (region, "code", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table qualifications (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "organization" uuid,
  "kind" text,
  "recognition" text,
  "year" integer,
  "batch" text,
  "sector" text,
  "applied_on" date,
  "recommended_by" uuid,
  "public_notice_on" date,
  "recognized_on" date,
  "valid_until" date,
  "authority" text,
  "paper_number" text,
  "certificate" text,
  "score" numeric,
  "leader" text,
  "ended_on" date,
  "end_reason" text,
  "remark" text,
  primary key (region, id, version),
  constraint qualifications_forward check (recorded_to > recorded_from)
);

alter table qualifications enable row level security;

create policy region_reads on qualifications for select using (region = current_setting('app.region', true));

create policy region_adds on qualifications for insert with check (region = current_setting('app.region', true));

create policy region_closes on qualifications for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on qualifications to dongjian_app;

grant update (recorded_to, closed_by) on qualifications to dongjian_app;

create unique index qualifications_key on qualifications (region, "kind", "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index qualifications_recognized_on on qualifications (region, "recognized_on", id);

create index qualifications_organization on qualifications (region, "organization");

create index qualifications_recommended_by on qualifications (region, "recommended_by");

create index qualifications_by_valid_until on qualifications (region, "valid_until", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index qualifications_by_applied_on on qualifications (region, "applied_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index qualifications_by_recognized_on on qualifications (region, "recognized_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table challenges (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "call_year" integer,
  "publisher" uuid,
  "chain" text,
  "collected_on" date,
  "confirmed_on" date,
  "reward" numeric(20,2),
  "bids_close_on" date,
  "winner" uuid,
  "awarded_on" date,
  "accepted_on" date,
  primary key (region, id, version),
  constraint challenges_forward check (recorded_to > recorded_from)
);

alter table challenges enable row level security;

create policy region_reads on challenges for select using (region = current_setting('app.region', true));

create policy region_adds on challenges for insert with check (region = current_setting('app.region', true));

create policy region_closes on challenges for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on challenges to dongjian_app;

grant update (recorded_to, closed_by) on challenges to dongjian_app;

create unique index challenges_key on challenges (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index challenges_call_year on challenges (region, "call_year", id);

create index challenges_awarded_on on challenges (region, "awarded_on", id);

create index challenges_publisher on challenges (region, "publisher");

create index challenges_winner on challenges (region, "winner");

create index challenges_by_bids_close_on on challenges (region, "bids_close_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index challenges_by_confirmed_on on challenges (region, "confirmed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table rd_projects (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "level" text,
  "programme" text,
  "major" boolean,
  "year" integer,
  "lead" uuid,
  "partners" text[],
  "leader" text,
  "leader_phone" text,
  "chain" text,
  "town" text,
  "challenge" uuid,
  "approval_number" text,
  "approved_funding" numeric(20,2),
  "self_funding" numeric(20,2),
  "audited_spending" numeric(20,2),
  "applied_on" date,
  "reviewed_on" date,
  "public_notice_on" date,
  "approved_on" date,
  "contracted_on" date,
  "starts_on" date,
  "mid_term_on" date,
  "due_on" date,
  "extended_to" date,
  "accepted_on" date,
  "audited_on" date,
  "conclusion" text,
  "goal" text,
  "contract" text,
  primary key (region, id, version),
  constraint rd_projects_forward check (recorded_to > recorded_from)
);

alter table rd_projects enable row level security;

create policy region_reads on rd_projects for select using (region = current_setting('app.region', true));

create policy region_adds on rd_projects for insert with check (region = current_setting('app.region', true));

create policy region_closes on rd_projects for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on rd_projects to dongjian_app;

grant update (recorded_to, closed_by) on rd_projects to dongjian_app;

create unique index rd_projects_key on rd_projects (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index rd_projects_approved_on on rd_projects (region, "approved_on", id);

create index rd_projects_lead on rd_projects (region, "lead");

create index rd_projects_challenge on rd_projects (region, "challenge");

create index rd_projects_by_due_on on rd_projects (region, "due_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index rd_projects_by_applied_on on rd_projects (region, "applied_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index rd_projects_by_approved_on on rd_projects (region, "approved_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table rd_project_funding (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "project" uuid,
  "year" integer,
  "planned" numeric(20,2),
  "plan_number" text,
  "paid" numeric(20,2),
  "paid_on" date,
  "voucher" text,
  "self_funded" numeric(20,2),
  "spent" numeric(20,2),
  "reported_on" date,
  primary key (region, id, version),
  constraint rd_project_funding_forward check (recorded_to > recorded_from)
);

alter table rd_project_funding enable row level security;

create policy region_reads on rd_project_funding for select using (region = current_setting('app.region', true));

create policy region_adds on rd_project_funding for insert with check (region = current_setting('app.region', true));

create policy region_closes on rd_project_funding for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on rd_project_funding to dongjian_app;

grant update (recorded_to, closed_by) on rd_project_funding to dongjian_app;

create unique index rd_project_funding_key on rd_project_funding (region, "project", "year") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index rd_project_funding_paid_on on rd_project_funding (region, "paid_on", id);

create index rd_project_funding_project on rd_project_funding (region, "project");

create index rd_project_funding_by_year on rd_project_funding (region, "year", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table policies (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "issuer" uuid,
  "unified_number" text,
  "consulted_on" date,
  "fairness_reviewed_on" date,
  "legal_reviewed_on" date,
  "decided_on" date,
  "issued_on" date,
  "effective_on" date,
  "valid_until" date,
  "filed_on" date,
  "replaces" uuid,
  "scan" text,
  "year_budget" numeric(20,2),
  primary key (region, id, version),
  constraint policies_forward check (recorded_to > recorded_from)
);

alter table policies enable row level security;

create policy region_reads on policies for select using (region = current_setting('app.region', true));

create policy region_adds on policies for insert with check (region = current_setting('app.region', true));

create policy region_closes on policies for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on policies to dongjian_app;

grant update (recorded_to, closed_by) on policies to dongjian_app;

create unique index policies_key on policies (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index policies_effective_on on policies (region, "effective_on", id);

create index policies_issued_on on policies (region, "issued_on", id);

create index policies_issuer on policies (region, "issuer");

create index policies_replaces on policies (region, "replaces");

create index policies_by_valid_until on policies (region, "valid_until", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index policies_by_issued_on on policies (region, "issued_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table policy_clauses (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "code" text,
  "policy" uuid,
  "article" text,
  "name" text,
  "category" text,
  "wording" text,
  "standard" text,
  "cap" numeric(20,2),
  "automatic" boolean,
  "exclusive" text[],
  "responsible" uuid,
  "funding_share" numeric,
  "starts_on" date,
  "ends_on" date,
  "opens_on" date,
  "closes_on" date,
  primary key (region, id, version),
  constraint policy_clauses_forward check (recorded_to > recorded_from)
);

alter table policy_clauses enable row level security;

create policy region_reads on policy_clauses for select using (region = current_setting('app.region', true));

create policy region_adds on policy_clauses for insert with check (region = current_setting('app.region', true));

create policy region_closes on policy_clauses for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on policy_clauses to dongjian_app;

grant update (recorded_to, closed_by) on policy_clauses to dongjian_app;

create unique index policy_clauses_key on policy_clauses (region, "code") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index policy_clauses_policy on policy_clauses (region, "policy");

create index policy_clauses_responsible on policy_clauses (region, "responsible");

create index policy_clauses_by_code on policy_clauses (region, "code", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table claims (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "organization" uuid,
  "clause" uuid,
  "category" text,
  "policy_year" integer,
  "claim_year" integer,
  "matter" text,
  "base" numeric(20,2),
  "claimed_amount" numeric(20,2),
  "decided_amount" numeric(20,2),
  "cut_reason" text,
  "town" text,
  "applied_on" date,
  "checked_on" date,
  "decided_on" date,
  "public_notice_on" date,
  "notice_ends_on" date,
  "decision_number" text,
  "excluded" text,
  "evidence" text,
  "contact" text,
  primary key (region, id, version),
  constraint claims_forward check (recorded_to > recorded_from)
);

alter table claims enable row level security;

create policy region_reads on claims for select using (region = current_setting('app.region', true));

create policy region_adds on claims for insert with check (region = current_setting('app.region', true));

create policy region_closes on claims for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on claims to dongjian_app;

grant update (recorded_to, closed_by) on claims to dongjian_app;

create unique index claims_key on claims (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index claims_decided_on on claims (region, "decided_on", id);

create index claims_organization on claims (region, "organization");

create index claims_clause on claims (region, "clause");

create index claims_by_applied_on on claims (region, "applied_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index claims_by_decided_on on claims (region, "decided_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table loans (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "firm" uuid,
  "bank" uuid,
  "product" text,
  "purpose" text,
  "credit_line" numeric(20,2),
  "principal" numeric(20,2),
  "rate" numeric,
  "benchmark" numeric,
  "guarantee" text,
  "signed_on" date,
  "drawn_on" date,
  "due_on" date,
  "settled_on" date,
  "interest_paid" numeric(20,2),
  "balance" numeric(20,2),
  "authorized" boolean,
  "contract" text,
  primary key (region, id, version),
  constraint loans_forward check (recorded_to > recorded_from)
);

alter table loans enable row level security;

create policy region_reads on loans for select using (region = current_setting('app.region', true));

create policy region_adds on loans for insert with check (region = current_setting('app.region', true));

create policy region_closes on loans for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on loans to dongjian_app;

grant update (recorded_to, closed_by) on loans to dongjian_app;

create unique index loans_key on loans (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index loans_drawn_on on loans (region, "drawn_on", id);

create index loans_firm on loans (region, "firm");

create index loans_bank on loans (region, "bank");

create index loans_by_due_on on loans (region, "due_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index loans_by_drawn_on on loans (region, "drawn_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table payments (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "claim" uuid,
  "instalment" bigint,
  "amount" numeric(20,2),
  "paid_on" date,
  "allocation_number" text,
  "voucher" text,
  "payee" uuid,
  "loan" uuid,
  "bounced_on" date,
  "bounce_reason" text,
  "repays" uuid,
  "remark" text,
  primary key (region, id, version),
  constraint payments_forward check (recorded_to > recorded_from)
);

alter table payments enable row level security;

create policy region_reads on payments for select using (region = current_setting('app.region', true));

create policy region_adds on payments for insert with check (region = current_setting('app.region', true));

create policy region_closes on payments for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on payments to dongjian_app;

grant update (recorded_to, closed_by) on payments to dongjian_app;

create unique index payments_key on payments (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index payments_paid_on on payments (region, "paid_on", id);

create index payments_claim on payments (region, "claim");

create index payments_payee on payments (region, "payee");

create index payments_loan on payments (region, "loan");

create index payments_repays on payments (region, "repays");

create index payments_by_paid_on on payments (region, "paid_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table incubators (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "owner" uuid,
  "operator" uuid,
  "professional" boolean,
  "speciality" text,
  "town" text,
  "address" text,
  "opened_on" date,
  "operated_since" date,
  "lease_until" date,
  "workplaces" bigint,
  "seed_fund" numeric(20,2),
  "staff" bigint,
  "rules_number" text,
  "contact" text,
  "phone" text,
  "closed_on" date,
  primary key (region, id, version),
  constraint incubators_forward check (recorded_to > recorded_from)
);

alter table incubators enable row level security;

create policy region_reads on incubators for select using (region = current_setting('app.region', true));

create policy region_adds on incubators for insert with check (region = current_setting('app.region', true));

create policy region_closes on incubators for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on incubators to dongjian_app;

grant update (recorded_to, closed_by) on incubators to dongjian_app;

create unique index incubators_key on incubators (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index incubators_owner on incubators (region, "owner");

create index incubators_operator on incubators (region, "operator");

create index incubators_by_opened_on on incubators (region, "opened_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table incubator_spaces (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "incubator" uuid,
  "name" text,
  "floor_area" numeric,
  "usable_area" numeric,
  "incubation_area" numeric,
  "opened_on" date,
  "closed_on" date,
  "evidence" text,
  primary key (region, id, version),
  constraint incubator_spaces_forward check (recorded_to > recorded_from)
);

alter table incubator_spaces enable row level security;

create policy region_reads on incubator_spaces for select using (region = current_setting('app.region', true));

create policy region_adds on incubator_spaces for insert with check (region = current_setting('app.region', true));

create policy region_closes on incubator_spaces for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on incubator_spaces to dongjian_app;

grant update (recorded_to, closed_by) on incubator_spaces to dongjian_app;

create unique index incubator_spaces_key on incubator_spaces (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index incubator_spaces_opened_on on incubator_spaces (region, "opened_on", id);

create index incubator_spaces_incubator on incubator_spaces (region, "incubator");

create index incubator_spaces_by_opened_on on incubator_spaces (region, "opened_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table tenants (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "incubator" uuid,
  "organization" uuid,
  "venture" text,
  "founder" text,
  "phone" text,
  "sector" text,
  "chain" text,
  "applied_on" date,
  "signed_on" date,
  "registered_on" date,
  "moved_in_on" date,
  "ends_on" date,
  "room" text,
  "area" numeric,
  "staff" bigint,
  "young_talents" bigint,
  "patents" bigint,
  "year_income" numeric(20,2),
  "financing" numeric(20,2),
  "reviewed_on" date,
  "graduated_on" date,
  "graduation_basis" text,
  "left_on" date,
  primary key (region, id, version),
  constraint tenants_forward check (recorded_to > recorded_from)
);

alter table tenants enable row level security;

create policy region_reads on tenants for select using (region = current_setting('app.region', true));

create policy region_adds on tenants for insert with check (region = current_setting('app.region', true));

create policy region_closes on tenants for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on tenants to dongjian_app;

grant update (recorded_to, closed_by) on tenants to dongjian_app;

create unique index tenants_key on tenants (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index tenants_signed_on on tenants (region, "signed_on", id);

create index tenants_moved_in_on on tenants (region, "moved_in_on", id);

create index tenants_graduated_on on tenants (region, "graduated_on", id);

create index tenants_incubator on tenants (region, "incubator");

create index tenants_organization on tenants (region, "organization");

create index tenants_by_ends_on on tenants (region, "ends_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index tenants_by_signed_on on tenants (region, "signed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table incubator_recognitions (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "incubator" uuid,
  "kind" text,
  "level" text,
  "recognized_on" date,
  "valid_until" date,
  "authority" text,
  "paper_number" text,
  "revoked_on" date,
  primary key (region, id, version),
  constraint incubator_recognitions_forward check (recorded_to > recorded_from)
);

alter table incubator_recognitions enable row level security;

create policy region_reads on incubator_recognitions for select using (region = current_setting('app.region', true));

create policy region_adds on incubator_recognitions for insert with check (region = current_setting('app.region', true));

create policy region_closes on incubator_recognitions for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on incubator_recognitions to dongjian_app;

grant update (recorded_to, closed_by) on incubator_recognitions to dongjian_app;

create unique index incubator_recognitions_key on incubator_recognitions (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index incubator_recognitions_recognized_on on incubator_recognitions (region, "recognized_on", id);

create index incubator_recognitions_incubator on incubator_recognitions (region, "incubator");

create index incubator_recognitions_by_recognized_on on incubator_recognitions (region, "recognized_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table talent_recognitions (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "person" text,
  "name" text,
  "class" text,
  "recognition" text,
  "catalogue" text,
  "article" text,
  "source" text,
  "year" integer,
  "recognized_on" date,
  "valid_until" date,
  "organization" uuid,
  "post" text,
  "birth_year" integer,
  "degree" text,
  "professional_title" text,
  "speciality" text,
  "chain" text,
  "arrived_on" date,
  "paper_number" text,
  "ended_on" date,
  "phone" text,
  primary key (region, id, version),
  constraint talent_recognitions_forward check (recorded_to > recorded_from)
);

alter table talent_recognitions enable row level security;

create policy region_reads on talent_recognitions for select using (region = current_setting('app.region', true));

create policy region_adds on talent_recognitions for insert with check (region = current_setting('app.region', true));

create policy region_closes on talent_recognitions for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on talent_recognitions to dongjian_app;

grant update (recorded_to, closed_by) on talent_recognitions to dongjian_app;

create unique index talent_recognitions_key on talent_recognitions (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index talent_recognitions_recognized_on on talent_recognitions (region, "recognized_on", id);

create index talent_recognitions_organization on talent_recognitions (region, "organization");

create index talent_recognitions_by_valid_until on talent_recognitions (region, "valid_until", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index talent_recognitions_by_recognized_on on talent_recognitions (region, "recognized_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table plan_selections (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "plan" text,
  "level" text,
  "kind" text,
  "team_kind" text,
  "holder" text,
  "organization" uuid,
  "year" integer,
  "applied_on" date,
  "selected_on" date,
  "support_until" date,
  "support" numeric(20,2),
  "authority" text,
  "paper_number" text,
  "left_on" date,
  primary key (region, id, version),
  constraint plan_selections_forward check (recorded_to > recorded_from)
);

alter table plan_selections enable row level security;

create policy region_reads on plan_selections for select using (region = current_setting('app.region', true));

create policy region_adds on plan_selections for insert with check (region = current_setting('app.region', true));

create policy region_closes on plan_selections for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on plan_selections to dongjian_app;

grant update (recorded_to, closed_by) on plan_selections to dongjian_app;

create unique index plan_selections_key on plan_selections (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index plan_selections_year on plan_selections (region, "year", id);

create index plan_selections_organization on plan_selections (region, "organization");

create index plan_selections_by_selected_on on plan_selections (region, "selected_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table commissioner_postings (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "level" text,
  "institution" uuid,
  "leader" text,
  "members" bigint,
  "professional_title" text,
  "speciality" text,
  "host" uuid,
  "town" text,
  "paper_number" text,
  "posted_on" date,
  "ends_on" date,
  "required_days" bigint,
  "served_days" bigint,
  "funding" numeric(20,2),
  "assessment" text,
  "phone" text,
  primary key (region, id, version),
  constraint commissioner_postings_forward check (recorded_to > recorded_from)
);

alter table commissioner_postings enable row level security;

create policy region_reads on commissioner_postings for select using (region = current_setting('app.region', true));

create policy region_adds on commissioner_postings for insert with check (region = current_setting('app.region', true));

create policy region_closes on commissioner_postings for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on commissioner_postings to dongjian_app;

grant update (recorded_to, closed_by) on commissioner_postings to dongjian_app;

create unique index commissioner_postings_key on commissioner_postings (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index commissioner_postings_posted_on on commissioner_postings (region, "posted_on", id);

create index commissioner_postings_institution on commissioner_postings (region, "institution");

create index commissioner_postings_host on commissioner_postings (region, "host");

create index commissioner_postings_by_ends_on on commissioner_postings (region, "ends_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index commissioner_postings_by_posted_on on commissioner_postings (region, "posted_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table agreements (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "firm" uuid,
  "institution" uuid,
  "expert" text,
  "position" text,
  "posting" uuid,
  "signed_on" date,
  "starts_on" date,
  "ends_on" date,
  "required_days" bigint,
  "served_days" bigint,
  "content" text,
  "amount" numeric(20,2),
  "paid_amount" numeric(20,2),
  "conflict_declared" boolean,
  "scan" text,
  "remark" text,
  primary key (region, id, version),
  constraint agreements_forward check (recorded_to > recorded_from)
);

alter table agreements enable row level security;

create policy region_reads on agreements for select using (region = current_setting('app.region', true));

create policy region_adds on agreements for insert with check (region = current_setting('app.region', true));

create policy region_closes on agreements for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on agreements to dongjian_app;

grant update (recorded_to, closed_by) on agreements to dongjian_app;

create unique index agreements_key on agreements (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index agreements_signed_on on agreements (region, "signed_on", id);

create index agreements_firm on agreements (region, "firm");

create index agreements_institution on agreements (region, "institution");

create index agreements_posting on agreements (region, "posting");

create index agreements_by_ends_on on agreements (region, "ends_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index agreements_by_signed_on on agreements (region, "signed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table joint_results (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "host" uuid,
  "posting" uuid,
  "agreement" uuid,
  "started_on" date,
  "completed_on" date,
  "expected_gain" numeric(20,2),
  "expected_basis" text,
  "realized_gain" numeric(20,2),
  "realized_on" date,
  primary key (region, id, version),
  constraint joint_results_forward check (recorded_to > recorded_from)
);

alter table joint_results enable row level security;

create policy region_reads on joint_results for select using (region = current_setting('app.region', true));

create policy region_adds on joint_results for insert with check (region = current_setting('app.region', true));

create policy region_closes on joint_results for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on joint_results to dongjian_app;

grant update (recorded_to, closed_by) on joint_results to dongjian_app;

create unique index joint_results_key on joint_results (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index joint_results_started_on on joint_results (region, "started_on", id);

create index joint_results_realized_on on joint_results (region, "realized_on", id);

create index joint_results_host on joint_results (region, "host");

create index joint_results_posting on joint_results (region, "posting");

create index joint_results_agreement on joint_results (region, "agreement");

create index joint_results_by_started_on on joint_results (region, "started_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table partnerships (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "institution" uuid,
  "party" uuid,
  "team" text,
  "signed_on" date,
  "ends_on" date,
  "content" text,
  "scan" text,
  primary key (region, id, version),
  constraint partnerships_forward check (recorded_to > recorded_from)
);

alter table partnerships enable row level security;

create policy region_reads on partnerships for select using (region = current_setting('app.region', true));

create policy region_adds on partnerships for insert with check (region = current_setting('app.region', true));

create policy region_closes on partnerships for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on partnerships to dongjian_app;

grant update (recorded_to, closed_by) on partnerships to dongjian_app;

create unique index partnerships_key on partnerships (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index partnerships_signed_on on partnerships (region, "signed_on", id);

create index partnerships_institution on partnerships (region, "institution");

create index partnerships_party on partnerships (region, "party");

create index partnerships_by_signed_on on partnerships (region, "signed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table landed_firms (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "firm" uuid,
  "partnership" uuid,
  "sector" text,
  "signed_on" date,
  "established_on" date,
  "moved_in_on" date,
  "incubator" uuid,
  "registered_capital" numeric(20,2),
  "products" text,
  primary key (region, id, version),
  constraint landed_firms_forward check (recorded_to > recorded_from)
);

alter table landed_firms enable row level security;

create policy region_reads on landed_firms for select using (region = current_setting('app.region', true));

create policy region_adds on landed_firms for insert with check (region = current_setting('app.region', true));

create policy region_closes on landed_firms for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on landed_firms to dongjian_app;

grant update (recorded_to, closed_by) on landed_firms to dongjian_app;

create unique index landed_firms_key on landed_firms (region, "firm") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index landed_firms_established_on on landed_firms (region, "established_on", id);

create index landed_firms_firm on landed_firms (region, "firm");

create index landed_firms_partnership on landed_firms (region, "partnership");

create index landed_firms_incubator on landed_firms (region, "incubator");

create index landed_firms_by_established_on on landed_firms (region, "established_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table transfer_centres (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "institution" uuid,
  "local_party" uuid,
  "speciality" text,
  "signed_on" date,
  "opened_on" date,
  "ends_on" date,
  "staff" bigint,
  "scan" text,
  primary key (region, id, version),
  constraint transfer_centres_forward check (recorded_to > recorded_from)
);

alter table transfer_centres enable row level security;

create policy region_reads on transfer_centres for select using (region = current_setting('app.region', true));

create policy region_adds on transfer_centres for insert with check (region = current_setting('app.region', true));

create policy region_closes on transfer_centres for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on transfer_centres to dongjian_app;

grant update (recorded_to, closed_by) on transfer_centres to dongjian_app;

create unique index transfer_centres_key on transfer_centres (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index transfer_centres_signed_on on transfer_centres (region, "signed_on", id);

create index transfer_centres_institution on transfer_centres (region, "institution");

create index transfer_centres_local_party on transfer_centres (region, "local_party");

create index transfer_centres_by_signed_on on transfer_centres (region, "signed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table events (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "held_on" date,
  "ends_on" date,
  "host" uuid,
  "organizers" text[],
  "place" text,
  "attendance" bigint,
  "first_time" boolean,
  "evidence" text,
  primary key (region, id, version),
  constraint events_forward check (recorded_to > recorded_from)
);

alter table events enable row level security;

create policy region_reads on events for select using (region = current_setting('app.region', true));

create policy region_adds on events for insert with check (region = current_setting('app.region', true));

create policy region_closes on events for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on events to dongjian_app;

grant update (recorded_to, closed_by) on events to dongjian_app;

create unique index events_key on events (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index events_held_on on events (region, "held_on", id);

create index events_host on events (region, "host");

create index events_by_held_on on events (region, "held_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table outcomes (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "owner" uuid,
  "centre" uuid,
  "event" uuid,
  "sector" text,
  "maturity" text,
  "imported_on" date,
  "contact" text,
  primary key (region, id, version),
  constraint outcomes_forward check (recorded_to > recorded_from)
);

alter table outcomes enable row level security;

create policy region_reads on outcomes for select using (region = current_setting('app.region', true));

create policy region_adds on outcomes for insert with check (region = current_setting('app.region', true));

create policy region_closes on outcomes for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on outcomes to dongjian_app;

grant update (recorded_to, closed_by) on outcomes to dongjian_app;

create unique index outcomes_key on outcomes (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index outcomes_imported_on on outcomes (region, "imported_on", id);

create index outcomes_owner on outcomes (region, "owner");

create index outcomes_centre on outcomes (region, "centre");

create index outcomes_event on outcomes (region, "event");

create index outcomes_by_imported_on on outcomes (region, "imported_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table landings (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "outcome" uuid,
  "firm" uuid,
  "mode" text,
  "amount" numeric(20,2),
  "signed_on" date,
  "landed_on" date,
  "technology_contract" text,
  primary key (region, id, version),
  constraint landings_forward check (recorded_to > recorded_from)
);

alter table landings enable row level security;

create policy region_reads on landings for select using (region = current_setting('app.region', true));

create policy region_adds on landings for insert with check (region = current_setting('app.region', true));

create policy region_closes on landings for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on landings to dongjian_app;

grant update (recorded_to, closed_by) on landings to dongjian_app;

create unique index landings_key on landings (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index landings_landed_on on landings (region, "landed_on", id);

create index landings_outcome on landings (region, "outcome");

create index landings_firm on landings (region, "firm");

create index landings_by_landed_on on landings (region, "landed_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table awards (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "kind" text,
  "level" text,
  "grade" text,
  "rating" text,
  "organization" uuid,
  "people" text[],
  "year" integer,
  "awarded_on" date,
  "authority" text,
  "paper_number" text,
  primary key (region, id, version),
  constraint awards_forward check (recorded_to > recorded_from)
);

alter table awards enable row level security;

create policy region_reads on awards for select using (region = current_setting('app.region', true));

create policy region_adds on awards for insert with check (region = current_setting('app.region', true));

create policy region_closes on awards for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on awards to dongjian_app;

grant update (recorded_to, closed_by) on awards to dongjian_app;

create unique index awards_key on awards (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index awards_year on awards (region, "year", id);

create index awards_organization on awards (region, "organization");

create index awards_by_awarded_on on awards (region, "awarded_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table returns (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "item" text,
  "period" text,
  "since" date,
  "value" numeric,
  "unit" text,
  "basis" text,
  "provider" uuid,
  "paper" text,
  "paper_number" text,
  "scan" text,
  "cut_off_on" date,
  "published_on" date,
  "received_on" date,
  "received_by" text,
  "remark" text,
  primary key (region, id, version),
  constraint returns_forward check (recorded_to > recorded_from)
);

alter table returns enable row level security;

create policy region_reads on returns for select using (region = current_setting('app.region', true));

create policy region_adds on returns for insert with check (region = current_setting('app.region', true));

create policy region_closes on returns for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on returns to dongjian_app;

grant update (recorded_to, closed_by) on returns to dongjian_app;

create unique index returns_key on returns (region, "item", "period") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index returns_provider on returns (region, "provider");

create index returns_by_received_on on returns (region, "received_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index returns_by_period on returns (region, "period", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table opinions (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "name" text,
  "meeting" text,
  "received_on" date,
  "lead" uuid,
  "due_on" date,
  "meeting_on" date,
  "replied_on" date,
  "satisfaction" text,
  "scan" text,
  primary key (region, id, version),
  constraint opinions_forward check (recorded_to > recorded_from)
);

alter table opinions enable row level security;

create policy region_reads on opinions for select using (region = current_setting('app.region', true));

create policy region_adds on opinions for insert with check (region = current_setting('app.region', true));

create policy region_closes on opinions for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on opinions to dongjian_app;

grant update (recorded_to, closed_by) on opinions to dongjian_app;

create unique index opinions_key on opinions (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index opinions_lead on opinions (region, "lead");

create index opinions_by_received_on on opinions (region, "received_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table opinion_items (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "code" text,
  "opinion" uuid,
  "order" bigint,
  "wording" text,
  "measures" text,
  "progress" text,
  "figures" text[],
  "responsible" uuid,
  "partners" text[],
  "deadline" date,
  "replied_on" date,
  "evidence" text,
  primary key (region, id, version),
  constraint opinion_items_forward check (recorded_to > recorded_from)
);

alter table opinion_items enable row level security;

create policy region_reads on opinion_items for select using (region = current_setting('app.region', true));

create policy region_adds on opinion_items for insert with check (region = current_setting('app.region', true));

create policy region_closes on opinion_items for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on opinion_items to dongjian_app;

grant update (recorded_to, closed_by) on opinion_items to dongjian_app;

create unique index opinion_items_key on opinion_items (region, "code") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index opinion_items_opinion on opinion_items (region, "opinion");

create index opinion_items_responsible on opinion_items (region, "responsible");

create index opinion_items_by_code on opinion_items (region, "code", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table opinion_problems (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "code" text,
  "opinion" uuid,
  "name" text,
  "wording" text,
  "causes" text,
  "measures" text,
  "commitments" text[],
  "figures" text[],
  "responsible" uuid,
  "found_on" date,
  primary key (region, id, version),
  constraint opinion_problems_forward check (recorded_to > recorded_from)
);

alter table opinion_problems enable row level security;

create policy region_reads on opinion_problems for select using (region = current_setting('app.region', true));

create policy region_adds on opinion_problems for insert with check (region = current_setting('app.region', true));

create policy region_closes on opinion_problems for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on opinion_problems to dongjian_app;

grant update (recorded_to, closed_by) on opinion_problems to dongjian_app;

create unique index opinion_problems_key on opinion_problems (region, "code") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index opinion_problems_opinion on opinion_problems (region, "opinion");

create index opinion_problems_responsible on opinion_problems (region, "responsible");

create index opinion_problems_by_code on opinion_problems (region, "code", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table commitments (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "code" text,
  "name" text,
  "wording" text,
  "paper" text,
  "section" text,
  "year" integer,
  "figure" text,
  "operator" text,
  "target" numeric,
  "unit" text,
  "baseline" numeric,
  "yearly" boolean,
  "lead" uuid,
  "partners" text[],
  "officer" text,
  "starts_on" date,
  "deadline" date,
  "pace" text,
  "self_rated_on" date,
  "self_rating" text,
  "confirmed_on" date,
  "evidence" text,
  "closed_on" date,
  primary key (region, id, version),
  constraint commitments_forward check (recorded_to > recorded_from)
);

alter table commitments enable row level security;

create policy region_reads on commitments for select using (region = current_setting('app.region', true));

create policy region_adds on commitments for insert with check (region = current_setting('app.region', true));

create policy region_closes on commitments for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on commitments to dongjian_app;

grant update (recorded_to, closed_by) on commitments to dongjian_app;

create unique index commitments_key on commitments (region, "code") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index commitments_year on commitments (region, "year", id);

create index commitments_lead on commitments (region, "lead");

create index commitments_by_deadline on commitments (region, "deadline", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index commitments_by_code on commitments (region, "code", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';
