-- How far each ledger was kept: the newest entry of a register, which every figure asks for. And the days on which
-- something ended: a stock of the past must not change when its records end later.

alter table organizations add column "above_scale_until" date;

create index organizations_recorded on organizations (region, recorded_from);

create index qualifications_recorded on qualifications (region, recorded_from);

create index challenges_recorded on challenges (region, recorded_from);

create index rd_projects_recorded on rd_projects (region, recorded_from);

create index rd_project_funding_recorded on rd_project_funding (region, recorded_from);

alter table policies add column "repealed_on" date;

create index policies_recorded on policies (region, recorded_from);

create index policy_clauses_recorded on policy_clauses (region, recorded_from);

create index claims_recorded on claims (region, recorded_from);

create index loans_recorded on loans (region, recorded_from);

alter table payments add column "clawed_back_on" date;

create index payments_recorded on payments (region, recorded_from);

create index payments_clawed_back_on on payments (region, "clawed_back_on", id);

create index incubators_recorded on incubators (region, recorded_from);

create index incubator_spaces_recorded on incubator_spaces (region, recorded_from);

create index tenants_recorded on tenants (region, recorded_from);

create index incubator_recognitions_recorded on incubator_recognitions (region, recorded_from);

create index talent_recognitions_recorded on talent_recognitions (region, recorded_from);

create index plan_selections_recorded on plan_selections (region, recorded_from);

create index commissioner_postings_recorded on commissioner_postings (region, recorded_from);

create index agreements_recorded on agreements (region, recorded_from);

create index joint_results_recorded on joint_results (region, recorded_from);

create index partnerships_recorded on partnerships (region, recorded_from);

create index landed_firms_recorded on landed_firms (region, recorded_from);

create index transfer_centres_recorded on transfer_centres (region, recorded_from);

create index events_recorded on events (region, recorded_from);

create index outcomes_recorded on outcomes (region, recorded_from);

create index landings_recorded on landings (region, recorded_from);

create index awards_recorded on awards (region, recorded_from);

create index returns_recorded on returns (region, recorded_from);

create index opinions_recorded on opinions (region, recorded_from);

create index opinion_items_recorded on opinion_items (region, recorded_from);

create index opinion_problems_recorded on opinion_problems (region, recorded_from);

create index commitments_recorded on commitments (region, recorded_from);
