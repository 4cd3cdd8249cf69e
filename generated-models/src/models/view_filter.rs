// @generated from the schema "ViewFilter"; changes made here are lost at the next generation

use crate::{
    ConversationProperties, NumericRange, SocialKeyword, TranscriptTopics, Transcripts,
    WorkitemStatusFilter,
};
use crate::runtime::{Extra, Open};

/// The schema `ViewFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ViewFilter {
    /// `mediaTypes`: array of one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `assignedSkillIds`: `array of string`.
    #[doc(alias = "assignedSkillIds")]
    pub assigned_skill_ids: Option<Vec<String>>,
    /// `skillGroups`: `array of string`.
    #[doc(alias = "skillGroups")]
    pub skill_groups: Option<Vec<String>>,
    /// `languageIds`: `array of string`.
    #[doc(alias = "languageIds")]
    pub language_ids: Option<Vec<String>>,
    /// `assignedLanguageIds`: `array of string`.
    #[doc(alias = "assignedLanguageIds")]
    pub assigned_language_ids: Option<Vec<String>>,
    /// `languageGroups`: `array of string`.
    #[doc(alias = "languageGroups")]
    pub language_groups: Option<Vec<String>>,
    /// `directions`: array of one of `inbound` and `outbound`.
    pub directions: Option<Vec<Open<Directions>>>,
    /// `originatingDirections`: array of one of `inbound` and `outbound`.
    #[doc(alias = "originatingDirections")]
    pub originating_directions: Option<Vec<Open<OriginatingDirections>>>,
    /// `wrapUpCodes`: `array of string`.
    #[doc(alias = "wrapUpCodes")]
    pub wrap_up_codes: Option<Vec<String>>,
    /// `dnisList`: `array of string`.
    #[doc(alias = "dnisList")]
    pub dnis_list: Option<Vec<String>>,
    /// `sessionDnisList`: `array of string`.
    #[doc(alias = "sessionDnisList")]
    pub session_dnis_list: Option<Vec<String>>,
    /// `filterQueuesByUserIds`: `array of string`.
    #[doc(alias = "filterQueuesByUserIds")]
    pub filter_queues_by_user_ids: Option<Vec<String>>,
    /// `filterUsersByQueueIds`: `array of string`.
    #[doc(alias = "filterUsersByQueueIds")]
    pub filter_users_by_queue_ids: Option<Vec<String>>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Vec<String>>,
    /// `addressTos`: `array of string`.
    #[doc(alias = "addressTos")]
    pub address_tos: Option<Vec<String>>,
    /// `addressFroms`: `array of string`.
    #[doc(alias = "addressFroms")]
    pub address_froms: Option<Vec<String>>,
    /// `outboundCampaignIds`: `array of string`.
    #[doc(alias = "outboundCampaignIds")]
    pub outbound_campaign_ids: Option<Vec<String>>,
    /// `outboundContactListIds`: `array of string`.
    #[doc(alias = "outboundContactListIds")]
    pub outbound_contact_list_ids: Option<Vec<String>>,
    /// `contactIds`: `array of string`.
    #[doc(alias = "contactIds")]
    pub contact_ids: Option<Vec<String>>,
    /// `externalContactIds`: `array of string`.
    #[doc(alias = "externalContactIds")]
    pub external_contact_ids: Option<Vec<String>>,
    /// `externalOrgIds`: `array of string`.
    #[doc(alias = "externalOrgIds")]
    pub external_org_ids: Option<Vec<String>>,
    /// `aniList`: `array of string`.
    #[doc(alias = "aniList")]
    pub ani_list: Option<Vec<String>>,
    /// `durationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "durationsMilliseconds")]
    pub durations_milliseconds: Option<Vec<NumericRange>>,
    /// `acdDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "acdDurationsMilliseconds")]
    pub acd_durations_milliseconds: Option<Vec<NumericRange>>,
    /// `talkDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "talkDurationsMilliseconds")]
    pub talk_durations_milliseconds: Option<Vec<NumericRange>>,
    /// `acwDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "acwDurationsMilliseconds")]
    pub acw_durations_milliseconds: Option<Vec<NumericRange>>,
    /// `handleDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "handleDurationsMilliseconds")]
    pub handle_durations_milliseconds: Option<Vec<NumericRange>>,
    /// `holdDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "holdDurationsMilliseconds")]
    pub hold_durations_milliseconds: Option<Vec<NumericRange>>,
    /// `abandonDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "abandonDurationsMilliseconds")]
    pub abandon_durations_milliseconds: Option<Vec<NumericRange>>,
    /// `evaluationScore`: `NumericRange`.
    #[doc(alias = "evaluationScore")]
    pub evaluation_score: Option<Box<NumericRange>>,
    /// `evaluationCriticalScore`: `NumericRange`.
    #[doc(alias = "evaluationCriticalScore")]
    pub evaluation_critical_score: Option<Box<NumericRange>>,
    /// `evaluationFormIds`: `array of string`.
    #[doc(alias = "evaluationFormIds")]
    pub evaluation_form_ids: Option<Vec<String>>,
    /// `evaluatedAgentIds`: `array of string`.
    #[doc(alias = "evaluatedAgentIds")]
    pub evaluated_agent_ids: Option<Vec<String>>,
    /// `evaluatorIds`: `array of string`.
    #[doc(alias = "evaluatorIds")]
    pub evaluator_ids: Option<Vec<String>>,
    /// `transferred`: `boolean`.
    pub transferred: Option<bool>,
    /// `abandoned`: `boolean`.
    pub abandoned: Option<bool>,
    /// `answered`: `boolean`.
    pub answered: Option<bool>,
    /// `messageTypes`: array of one of `sms`, `twitter`, `line`, `facebook` and 5 more.
    #[doc(alias = "messageTypes")]
    pub message_types: Option<Vec<Open<MessageTypes>>>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `surveyFormIds`: `array of string`.
    #[doc(alias = "surveyFormIds")]
    pub survey_form_ids: Option<Vec<String>>,
    /// `surveyTotalScore`: `NumericRange`.
    #[doc(alias = "surveyTotalScore")]
    pub survey_total_score: Option<Box<NumericRange>>,
    /// `surveyNpsScore`: `NumericRange`.
    #[doc(alias = "surveyNpsScore")]
    pub survey_nps_score: Option<Box<NumericRange>>,
    /// `mos`: `NumericRange`.
    pub mos: Option<Box<NumericRange>>,
    /// `surveyQuestionGroupScore`: `NumericRange`.
    #[doc(alias = "surveyQuestionGroupScore")]
    pub survey_question_group_score: Option<Box<NumericRange>>,
    /// `surveyPromoterScore`: `NumericRange`.
    #[doc(alias = "surveyPromoterScore")]
    pub survey_promoter_score: Option<Box<NumericRange>>,
    /// `surveyFormContextIds`: `array of string`.
    #[doc(alias = "surveyFormContextIds")]
    pub survey_form_context_ids: Option<Vec<String>>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: Option<Vec<String>>,
    /// `sipCallIds`: `array of string`.
    #[doc(alias = "sipCallIds")]
    pub sip_call_ids: Option<Vec<String>>,
    /// `isEnded`: `boolean`.
    #[doc(alias = "isEnded")]
    pub is_ended: Option<bool>,
    /// `isSurveyed`: `boolean`.
    #[doc(alias = "isSurveyed")]
    pub is_surveyed: Option<bool>,
    /// `surveyScores`: `array of NumericRange`.
    #[doc(alias = "surveyScores")]
    pub survey_scores: Option<Vec<NumericRange>>,
    /// `promoterScores`: `array of NumericRange`.
    #[doc(alias = "promoterScores")]
    pub promoter_scores: Option<Vec<NumericRange>>,
    /// `isCampaign`: `boolean`.
    #[doc(alias = "isCampaign")]
    pub is_campaign: Option<bool>,
    /// `surveyStatuses`: `array of string`.
    #[doc(alias = "surveyStatuses")]
    pub survey_statuses: Option<Vec<String>>,
    /// `conversationProperties`: `ConversationProperties`.
    #[doc(alias = "conversationProperties")]
    pub conversation_properties: Option<Box<ConversationProperties>>,
    /// `isBlindTransferred`: `boolean`.
    #[doc(alias = "isBlindTransferred")]
    pub is_blind_transferred: Option<bool>,
    /// `isConsulted`: `boolean`.
    #[doc(alias = "isConsulted")]
    pub is_consulted: Option<bool>,
    /// `isConsultTransferred`: `boolean`.
    #[doc(alias = "isConsultTransferred")]
    pub is_consult_transferred: Option<bool>,
    /// `remoteParticipants`: `array of string`.
    #[doc(alias = "remoteParticipants")]
    pub remote_participants: Option<Vec<String>>,
    /// `flowIds`: `array of string`.
    #[doc(alias = "flowIds")]
    pub flow_ids: Option<Vec<String>>,
    /// `flowOutcomeIds`: `array of string`.
    #[doc(alias = "flowOutcomeIds")]
    pub flow_outcome_ids: Option<Vec<String>>,
    /// `flowOutcomeValues`: array of one of `SUCCESS` and `FAILURE`.
    #[doc(alias = "flowOutcomeValues")]
    pub flow_outcome_values: Option<Vec<Open<FlowOutcomeValues>>>,
    /// `flowDestinationTypes`: array of one of `ACD`, `USER`, `GROUP`, `NUMBER` and 6 more.
    #[doc(alias = "flowDestinationTypes")]
    pub flow_destination_types: Option<Vec<Open<FlowDestinationTypes>>>,
    /// `flowDisconnectReasons`: array of one of `FLOW_DISCONNECT`, `FLOW_ERROR_DISCONNECT` and `DISCONNECT`.
    #[doc(alias = "flowDisconnectReasons")]
    pub flow_disconnect_reasons: Option<Vec<Open<FlowDisconnectReasons>>>,
    /// `flowTypes`: array of one of `bot`, `commonmodule`, `digitalbot`, `inboundcall` and 14 more.
    #[doc(alias = "flowTypes")]
    pub flow_types: Option<Vec<Open<FlowTypes>>>,
    /// `flowEntryTypes`: array of one of `agent`, `direct`, `dnis`, `flow` and `outbound`.
    #[doc(alias = "flowEntryTypes")]
    pub flow_entry_types: Option<Vec<Open<FlowEntryTypes>>>,
    /// `flowEntryReasons`: `array of string`.
    #[doc(alias = "flowEntryReasons")]
    pub flow_entry_reasons: Option<Vec<String>>,
    /// `flowVersions`: `array of string`.
    #[doc(alias = "flowVersions")]
    pub flow_versions: Option<Vec<String>>,
    /// `groupIds`: `array of string`.
    #[doc(alias = "groupIds")]
    pub group_ids: Option<Vec<String>>,
    /// `hasJourneyCustomerId`: `boolean`.
    #[doc(alias = "hasJourneyCustomerId")]
    pub has_journey_customer_id: Option<bool>,
    /// `hasJourneyActionMapId`: `boolean`.
    #[doc(alias = "hasJourneyActionMapId")]
    pub has_journey_action_map_id: Option<bool>,
    /// `hasJourneyVisitId`: `boolean`.
    #[doc(alias = "hasJourneyVisitId")]
    pub has_journey_visit_id: Option<bool>,
    /// `hasMedia`: `boolean`.
    #[doc(alias = "hasMedia")]
    pub has_media: Option<bool>,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: Option<Vec<String>>,
    /// `reportsTos`: `array of string`.
    #[doc(alias = "reportsTos")]
    pub reports_tos: Option<Vec<String>>,
    /// `locationIds`: `array of string`.
    #[doc(alias = "locationIds")]
    pub location_ids: Option<Vec<String>>,
    /// `flowOutTypes`: `array of string`.
    #[doc(alias = "flowOutTypes")]
    pub flow_out_types: Option<Vec<String>>,
    /// `providerList`: `array of string`.
    #[doc(alias = "providerList")]
    pub provider_list: Option<Vec<String>>,
    /// `callbackNumberList`: `array of string`.
    #[doc(alias = "callbackNumberList")]
    pub callback_number_list: Option<Vec<String>>,
    /// `callbackInterval`: `string`.
    #[doc(alias = "callbackInterval")]
    pub callback_interval: Option<String>,
    /// `usedRoutingTypes`: array of one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "usedRoutingTypes")]
    pub used_routing_types: Option<Vec<Open<UsedRoutingTypes>>>,
    /// `requestedRoutingTypes`: array of one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "requestedRoutingTypes")]
    pub requested_routing_types: Option<Vec<Open<RequestedRoutingTypes>>>,
    /// `hasAgentAssistId`: `boolean`.
    #[doc(alias = "hasAgentAssistId")]
    pub has_agent_assist_id: Option<bool>,
    /// `transcripts`: `array of Transcripts`.
    pub transcripts: Option<Vec<Transcripts>>,
    /// `transcriptLanguages`: `array of string`.
    #[doc(alias = "transcriptLanguages")]
    pub transcript_languages: Option<Vec<String>>,
    /// `participantPurposes`: array of one of `internal` and `external`.
    #[doc(alias = "participantPurposes")]
    pub participant_purposes: Option<Vec<Open<ParticipantPurposes>>>,
    /// `showFirstQueue`: `boolean`.
    #[doc(alias = "showFirstQueue")]
    pub show_first_queue: Option<bool>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: Option<Vec<String>>,
    /// `filterUsersByTeamIds`: `array of string`.
    #[doc(alias = "filterUsersByTeamIds")]
    pub filter_users_by_team_ids: Option<Vec<String>>,
    /// `journeyActionMapIds`: `array of string`.
    #[doc(alias = "journeyActionMapIds")]
    pub journey_action_map_ids: Option<Vec<String>>,
    /// `journeyOutcomeIds`: `array of string`.
    #[doc(alias = "journeyOutcomeIds")]
    pub journey_outcome_ids: Option<Vec<String>>,
    /// `journeySegmentIds`: `array of string`.
    #[doc(alias = "journeySegmentIds")]
    pub journey_segment_ids: Option<Vec<String>>,
    /// `journeyActionMapTypes`: array of one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more.
    #[doc(alias = "journeyActionMapTypes")]
    pub journey_action_map_types: Option<Vec<Open<JourneyActionMapTypes>>>,
    /// `developmentRoleList`: array of one of `Creator`, `Facilitator` and `Attendee`.
    #[doc(alias = "developmentRoleList")]
    pub development_role_list: Option<Vec<Open<DevelopmentRoleList>>>,
    /// `developmentTypeList`: array of one of `Informational`, `Coaching`, `Assessment`, `AssessedContent` and 2 more.
    #[doc(alias = "developmentTypeList")]
    pub development_type_list: Option<Vec<Open<DevelopmentTypeList>>>,
    /// `developmentStatusList`: array of one of `Planned`, `Scheduled`, `InvalidSchedule`, `InProgress` and 2 more.
    #[doc(alias = "developmentStatusList")]
    pub development_status_list: Option<Vec<Open<DevelopmentStatusList>>>,
    /// `developmentModuleIds`: `array of string`.
    #[doc(alias = "developmentModuleIds")]
    pub development_module_ids: Option<Vec<String>>,
    /// `developmentActivityOverdue`: `boolean`.
    #[doc(alias = "developmentActivityOverdue")]
    pub development_activity_overdue: Option<bool>,
    /// `customerSentimentScore`: `NumericRange`.
    #[doc(alias = "customerSentimentScore")]
    pub customer_sentiment_score: Option<Box<NumericRange>>,
    /// `customerSentimentTrend`: `NumericRange`.
    #[doc(alias = "customerSentimentTrend")]
    pub customer_sentiment_trend: Option<Box<NumericRange>>,
    /// `flowTransferTargets`: `array of string`.
    #[doc(alias = "flowTransferTargets")]
    pub flow_transfer_targets: Option<Vec<String>>,
    /// `developmentName`: `string`.
    #[doc(alias = "developmentName")]
    pub development_name: Option<String>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: Option<Vec<String>>,
    /// `externalTags`: `array of string`.
    #[doc(alias = "externalTags")]
    pub external_tags: Option<Vec<String>>,
    /// `isNotResponding`: `boolean`.
    #[doc(alias = "isNotResponding")]
    pub is_not_responding: Option<bool>,
    /// `isAuthenticated`: `boolean`.
    #[doc(alias = "isAuthenticated")]
    pub is_authenticated: Option<bool>,
    /// `botIds`: `array of string`.
    #[doc(alias = "botIds")]
    pub bot_ids: Option<Vec<String>>,
    /// `botVersions`: `array of string`.
    #[doc(alias = "botVersions")]
    pub bot_versions: Option<Vec<String>>,
    /// `botMessageTypes`: array of one of `Unknown`, `Phone`, `SMS`, `GenesysChatWidget` and 14 more.
    #[doc(alias = "botMessageTypes")]
    pub bot_message_types: Option<Vec<Open<BotMessageTypes>>>,
    /// `botProviderList`: array of one of `Unknown`, `Genesys`, `Amazon`, `Google` and `Nuance`.
    #[doc(alias = "botProviderList")]
    pub bot_provider_list: Option<Vec<Open<BotProviderList>>>,
    /// `botProductList`: array of one of `Unknown`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlow` and 11 more.
    #[doc(alias = "botProductList")]
    pub bot_product_list: Option<Vec<Open<BotProductList>>>,
    /// `botRecognitionFailureReasonList`: array of one of `Unknown`, `NoInputCollection`, `NoInputConfirmation`, `NoInputDisambiguation` and 5 more.
    #[doc(alias = "botRecognitionFailureReasonList")]
    pub bot_recognition_failure_reason_list: Option<
        Vec<Open<BotRecognitionFailureReasonList>>,
    >,
    /// `botIntentList`: `array of string`.
    #[doc(alias = "botIntentList")]
    pub bot_intent_list: Option<Vec<String>>,
    /// `botFinalIntentList`: `array of string`.
    #[doc(alias = "botFinalIntentList")]
    pub bot_final_intent_list: Option<Vec<String>>,
    /// `botSlotList`: `array of string`.
    #[doc(alias = "botSlotList")]
    pub bot_slot_list: Option<Vec<String>>,
    /// `botResultList`: array of one of `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError` and 7 more.
    #[doc(alias = "botResultList")]
    pub bot_result_list: Option<Vec<Open<BotResultList>>>,
    /// `blockedReasons`: array of one of `PageUrlConditionsNotMatching`, `AlreadyExistingOffer`, `TriggerDateInFuture`, `MultipleSimultaneousOffers` and 4 more.
    #[doc(alias = "blockedReasons")]
    pub blocked_reasons: Option<Vec<Open<BlockedReasons>>>,
    /// `isRecorded`: `boolean`.
    #[doc(alias = "isRecorded")]
    pub is_recorded: Option<bool>,
    /// `hasEvaluation`: `boolean`.
    #[doc(alias = "hasEvaluation")]
    pub has_evaluation: Option<bool>,
    /// `hasScoredEvaluation`: `boolean`.
    #[doc(alias = "hasScoredEvaluation")]
    pub has_scored_evaluation: Option<bool>,
    /// `emailDeliveryStatusList`: array of one of `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed` and 5 more.
    #[doc(alias = "emailDeliveryStatusList")]
    pub email_delivery_status_list: Option<Vec<Open<EmailDeliveryStatusList>>>,
    /// `isAgentOwnedCallback`: `boolean`.
    #[doc(alias = "isAgentOwnedCallback")]
    pub is_agent_owned_callback: Option<bool>,
    /// `agentCallbackOwnerIds`: `array of string`.
    #[doc(alias = "agentCallbackOwnerIds")]
    pub agent_callback_owner_ids: Option<Vec<String>>,
    /// `transcriptTopics`: `array of TranscriptTopics`.
    #[doc(alias = "transcriptTopics")]
    pub transcript_topics: Option<Vec<TranscriptTopics>>,
    /// `journeyFrequencyCapReasons`: `array of string`.
    #[doc(alias = "journeyFrequencyCapReasons")]
    pub journey_frequency_cap_reasons: Option<Vec<String>>,
    /// `journeyBlockingActionMapIds`: `array of string`.
    #[doc(alias = "journeyBlockingActionMapIds")]
    pub journey_blocking_action_map_ids: Option<Vec<String>>,
    /// `journeyActionTargetIds`: `array of string`.
    #[doc(alias = "journeyActionTargetIds")]
    pub journey_action_target_ids: Option<Vec<String>>,
    /// `journeyBlockingScheduleGroupIds`: `array of string`.
    #[doc(alias = "journeyBlockingScheduleGroupIds")]
    pub journey_blocking_schedule_group_ids: Option<Vec<String>>,
    /// `journeyBlockingEmergencyScheduleGroupIds`: `array of string`.
    #[doc(alias = "journeyBlockingEmergencyScheduleGroupIds")]
    pub journey_blocking_emergency_schedule_group_ids: Option<Vec<String>>,
    /// `journeyUrlEqualConditions`: `array of string`.
    #[doc(alias = "journeyUrlEqualConditions")]
    pub journey_url_equal_conditions: Option<Vec<String>>,
    /// `journeyUrlNotEqualConditions`: `array of string`.
    #[doc(alias = "journeyUrlNotEqualConditions")]
    pub journey_url_not_equal_conditions: Option<Vec<String>>,
    /// `journeyUrlStartsWithConditions`: `array of string`.
    #[doc(alias = "journeyUrlStartsWithConditions")]
    pub journey_url_starts_with_conditions: Option<Vec<String>>,
    /// `journeyUrlEndsWithConditions`: `array of string`.
    #[doc(alias = "journeyUrlEndsWithConditions")]
    pub journey_url_ends_with_conditions: Option<Vec<String>>,
    /// `journeyUrlContainsAnyConditions`: `array of string`.
    #[doc(alias = "journeyUrlContainsAnyConditions")]
    pub journey_url_contains_any_conditions: Option<Vec<String>>,
    /// `journeyUrlNotContainsAnyConditions`: `array of string`.
    #[doc(alias = "journeyUrlNotContainsAnyConditions")]
    pub journey_url_not_contains_any_conditions: Option<Vec<String>>,
    /// `journeyUrlContainsAllConditions`: `array of string`.
    #[doc(alias = "journeyUrlContainsAllConditions")]
    pub journey_url_contains_all_conditions: Option<Vec<String>>,
    /// `journeyUrlNotContainsAllConditions`: `array of string`.
    #[doc(alias = "journeyUrlNotContainsAllConditions")]
    pub journey_url_not_contains_all_conditions: Option<Vec<String>>,
    /// `flowMilestoneIds`: `array of string`.
    #[doc(alias = "flowMilestoneIds")]
    pub flow_milestone_ids: Option<Vec<String>>,
    /// `isAssessmentPassed`: `boolean`.
    #[doc(alias = "isAssessmentPassed")]
    pub is_assessment_passed: Option<bool>,
    /// `conversationInitiators`: `array of string`.
    #[doc(alias = "conversationInitiators")]
    pub conversation_initiators: Option<Vec<String>>,
    /// `hasCustomerParticipated`: `boolean`.
    #[doc(alias = "hasCustomerParticipated")]
    pub has_customer_participated: Option<bool>,
    /// `isAcdInteraction`: `boolean`.
    #[doc(alias = "isAcdInteraction")]
    pub is_acd_interaction: Option<bool>,
    /// `hasFax`: `boolean`.
    #[doc(alias = "hasFax")]
    pub has_fax: Option<bool>,
    /// `dataActionIds`: `array of string`.
    #[doc(alias = "dataActionIds")]
    pub data_action_ids: Option<Vec<String>>,
    /// `actionCategoryName`: `string`.
    #[doc(alias = "actionCategoryName")]
    pub action_category_name: Option<String>,
    /// `integrationIds`: `array of string`.
    #[doc(alias = "integrationIds")]
    pub integration_ids: Option<Vec<String>>,
    /// `responseStatuses`: `array of string`.
    #[doc(alias = "responseStatuses")]
    pub response_statuses: Option<Vec<String>>,
    /// `availableDashboard`: one of `Public` and `Private`.
    #[doc(alias = "availableDashboard")]
    pub available_dashboard: Option<Open<AvailableDashboard>>,
    /// `favouriteDashboard`: `boolean`.
    #[doc(alias = "favouriteDashboard")]
    pub favourite_dashboard: Option<bool>,
    /// `myDashboard`: `boolean`.
    #[doc(alias = "myDashboard")]
    pub my_dashboard: Option<bool>,
    /// `stationErrors`: `array of string`.
    #[doc(alias = "stationErrors")]
    pub station_errors: Option<Vec<String>>,
    /// `canonicalContactIds`: `array of string`.
    #[doc(alias = "canonicalContactIds")]
    pub canonical_contact_ids: Option<Vec<String>>,
    /// `alertRuleIds`: `array of string`.
    #[doc(alias = "alertRuleIds")]
    pub alert_rule_ids: Option<Vec<String>>,
    /// `evaluationFormContextIds`: `array of string`.
    #[doc(alias = "evaluationFormContextIds")]
    pub evaluation_form_context_ids: Option<Vec<String>>,
    /// `evaluationStatuses`: array of one of `Finished`, `InProgress`, `InReview`, `Pending` and `Retracted`.
    #[doc(alias = "evaluationStatuses")]
    pub evaluation_statuses: Option<Vec<Open<EvaluationStatuses>>>,
    /// `workbinIds`: `array of string`.
    #[doc(alias = "workbinIds")]
    pub workbin_ids: Option<Vec<String>>,
    /// `worktypeIds`: `array of string`.
    #[doc(alias = "worktypeIds")]
    pub worktype_ids: Option<Vec<String>>,
    /// `workitemIds`: `array of string`.
    #[doc(alias = "workitemIds")]
    pub workitem_ids: Option<Vec<String>>,
    /// `workitemAssigneeIds`: `array of string`.
    #[doc(alias = "workitemAssigneeIds")]
    pub workitem_assignee_ids: Option<Vec<String>>,
    /// `workitemStatuses`: `array of string`.
    #[doc(alias = "workitemStatuses")]
    pub workitem_statuses: Option<Vec<String>>,
    /// `isAnalyzedForSensitiveData`: `boolean`.
    #[doc(alias = "isAnalyzedForSensitiveData")]
    pub is_analyzed_for_sensitive_data: Option<bool>,
    /// `hasSensitiveData`: `boolean`.
    #[doc(alias = "hasSensitiveData")]
    pub has_sensitive_data: Option<bool>,
    /// `hasPciData`: `boolean`.
    #[doc(alias = "hasPciData")]
    pub has_pci_data: Option<bool>,
    /// `hasPiiData`: `boolean`.
    #[doc(alias = "hasPiiData")]
    pub has_pii_data: Option<bool>,
    /// `subPath`: `string`.
    #[doc(alias = "subPath")]
    pub sub_path: Option<String>,
    /// `userState`: one of `ActiveAndInactive`, `Active`, `Inactive` and `Deleted`.
    #[doc(alias = "userState")]
    pub user_state: Option<Open<UserState>>,
    /// `isClearedByCustomer`: `boolean`.
    #[doc(alias = "isClearedByCustomer")]
    pub is_cleared_by_customer: Option<bool>,
    /// `evaluationAssigneeIds`: `array of string`.
    #[doc(alias = "evaluationAssigneeIds")]
    pub evaluation_assignee_ids: Option<Vec<String>>,
    /// `evaluationAssigned`: `boolean`.
    #[doc(alias = "evaluationAssigned")]
    pub evaluation_assigned: Option<bool>,
    /// `assistantIds`: `array of string`.
    #[doc(alias = "assistantIds")]
    pub assistant_ids: Option<Vec<String>>,
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `isParked`: `boolean`.
    #[doc(alias = "isParked")]
    pub is_parked: Option<bool>,
    /// `agentEmpathyScore`: `NumericRange`.
    #[doc(alias = "agentEmpathyScore")]
    pub agent_empathy_score: Option<Box<NumericRange>>,
    /// `surveyTypes`: array of one of `Web` and `Voice`.
    #[doc(alias = "surveyTypes")]
    pub survey_types: Option<Vec<Open<SurveyTypes>>>,
    /// `surveyResponseStatuses`: array of one of `Unknown`, `FullResponse` and `PartialResponse`.
    #[doc(alias = "surveyResponseStatuses")]
    pub survey_response_statuses: Option<Vec<Open<SurveyResponseStatuses>>>,
    /// `botFlowTypes`: array of one of `Unknown`, `Bot`, `DigitalBot` and `VoiceSurvey`.
    #[doc(alias = "botFlowTypes")]
    pub bot_flow_types: Option<Vec<Open<BotFlowTypes>>>,
    /// `agentTalkDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "agentTalkDurationMilliseconds")]
    pub agent_talk_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `customerTalkDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "customerTalkDurationMilliseconds")]
    pub customer_talk_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `overtalkDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "overtalkDurationMilliseconds")]
    pub overtalk_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `silenceDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "silenceDurationMilliseconds")]
    pub silence_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `acdDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "acdDurationMilliseconds")]
    pub acd_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `ivrDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "ivrDurationMilliseconds")]
    pub ivr_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `otherDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "otherDurationMilliseconds")]
    pub other_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `agentTalkPercentage`: `NumericRange`.
    #[doc(alias = "agentTalkPercentage")]
    pub agent_talk_percentage: Option<Box<NumericRange>>,
    /// `customerTalkPercentage`: `NumericRange`.
    #[doc(alias = "customerTalkPercentage")]
    pub customer_talk_percentage: Option<Box<NumericRange>>,
    /// `overtalkPercentage`: `NumericRange`.
    #[doc(alias = "overtalkPercentage")]
    pub overtalk_percentage: Option<Box<NumericRange>>,
    /// `silencePercentage`: `NumericRange`.
    #[doc(alias = "silencePercentage")]
    pub silence_percentage: Option<Box<NumericRange>>,
    /// `acdPercentage`: `NumericRange`.
    #[doc(alias = "acdPercentage")]
    pub acd_percentage: Option<Box<NumericRange>>,
    /// `ivrPercentage`: `NumericRange`.
    #[doc(alias = "ivrPercentage")]
    pub ivr_percentage: Option<Box<NumericRange>>,
    /// `otherPercentage`: `NumericRange`.
    #[doc(alias = "otherPercentage")]
    pub other_percentage: Option<Box<NumericRange>>,
    /// `overtalkInstances`: `NumericRange`.
    #[doc(alias = "overtalkInstances")]
    pub overtalk_instances: Option<Box<NumericRange>>,
    /// `isScreenRecorded`: `boolean`.
    #[doc(alias = "isScreenRecorded")]
    pub is_screen_recorded: Option<bool>,
    /// `screenMonitorUserIds`: `array of string`.
    #[doc(alias = "screenMonitorUserIds")]
    pub screen_monitor_user_ids: Option<Vec<String>>,
    /// `dashboardState`: one of `Active` and `Deleted`.
    #[doc(alias = "dashboardState")]
    pub dashboard_state: Option<Open<DashboardState>>,
    /// `dashboardType`: one of `All`, `Public`, `Private`, `Shared` and `Favorites`.
    #[doc(alias = "dashboardType")]
    pub dashboard_type: Option<Open<DashboardType>>,
    /// `dashboardAccessFilter`: one of `OwnedByMe`, `OwnedByAnyone` and `NotOwnedByMe`.
    #[doc(alias = "dashboardAccessFilter")]
    pub dashboard_access_filter: Option<Open<DashboardAccessFilter>>,
    /// `transcriptDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "transcriptDurationMilliseconds")]
    pub transcript_duration_milliseconds: Option<Vec<NumericRange>>,
    /// `workitemsStatuses`: `array of WorkitemStatusFilter`.
    #[doc(alias = "workitemsStatuses")]
    pub workitems_statuses: Option<Vec<WorkitemStatusFilter>>,
    /// `socialCountries`: `array of string`.
    #[doc(alias = "socialCountries")]
    pub social_countries: Option<Vec<String>>,
    /// `socialLanguages`: `array of string`.
    #[doc(alias = "socialLanguages")]
    pub social_languages: Option<Vec<String>>,
    /// `socialChannels`: array of one of `Twitter`, `Facebook`, `Instagram` and `Open`.
    #[doc(alias = "socialChannels")]
    pub social_channels: Option<Vec<Open<SocialChannels>>>,
    /// `socialSentimentCategory`: array of one of `Positive`, `Negative`, `Neutral` and `Unknown`.
    #[doc(alias = "socialSentimentCategory")]
    pub social_sentiment_category: Option<Vec<Open<SocialSentimentCategory>>>,
    /// `socialTopicIds`: `array of string`.
    #[doc(alias = "socialTopicIds")]
    pub social_topic_ids: Option<Vec<String>>,
    /// `socialIngestionRuleIds`: `array of string`.
    #[doc(alias = "socialIngestionRuleIds")]
    pub social_ingestion_rule_ids: Option<Vec<String>>,
    /// `socialConversationCreated`: `boolean`.
    #[doc(alias = "socialConversationCreated")]
    pub social_conversation_created: Option<bool>,
    /// `socialContentType`: array of one of `Text`, `Image` and `Video`.
    #[doc(alias = "socialContentType")]
    pub social_content_type: Option<Vec<Open<SocialContentType>>>,
    /// `socialKeywords`: `array of SocialKeyword`.
    #[doc(alias = "socialKeywords")]
    pub social_keywords: Option<Vec<SocialKeyword>>,
    /// `socialPostEscalated`: `boolean`.
    #[doc(alias = "socialPostEscalated")]
    pub social_post_escalated: Option<bool>,
    /// `socialClassifications`: array of one of `Public` and `Private`.
    #[doc(alias = "socialClassifications")]
    pub social_classifications: Option<Vec<Open<SocialClassifications>>>,
    /// `filterUsersByManagerIds`: `array of string`.
    #[doc(alias = "filterUsersByManagerIds")]
    pub filter_users_by_manager_ids: Option<Vec<String>>,
    /// `slideshowIds`: `array of string`.
    #[doc(alias = "slideshowIds")]
    pub slideshow_ids: Option<Vec<String>>,
    /// `conferenced`: `boolean`.
    pub conferenced: Option<bool>,
    /// `video`: `boolean`.
    pub video: Option<bool>,
    /// `linkedInteraction`: `boolean`.
    #[doc(alias = "linkedInteraction")]
    pub linked_interaction: Option<bool>,
    /// `recommendationSources`: array of one of `KnowledgeSearch`, `RulesEngine` and `ManualSearch`.
    #[doc(alias = "recommendationSources")]
    pub recommendation_sources: Option<Vec<Open<RecommendationSources>>>,
    /// `evaluationRole`: one of `Evaluator` and `Supervisor`.
    #[doc(alias = "evaluationRole")]
    pub evaluation_role: Option<Open<EvaluationRole>>,
    /// `comparisonQueueIds`: `array of string`.
    #[doc(alias = "comparisonQueueIds")]
    pub comparison_queue_ids: Option<Vec<String>>,
    /// `viewMetrics`: array of one of `AVG_TALK_TIME`, `AVG_HOLD_TIME`, `AVG_ACW_TIME`, `AVG_WAIT_TIME` and 216 more.
    #[doc(alias = "viewMetrics")]
    pub view_metrics: Option<Vec<Open<ViewMetrics>>>,
    /// `timelineCategories`: `array of string`.
    #[doc(alias = "timelineCategories")]
    pub timeline_categories: Option<Vec<String>>,
    /// `acw`: `boolean`.
    pub acw: Option<bool>,
    /// `segmentTypes`: array of one of `alert`, `barging`, `callback`, `coaching` and 17 more.
    #[doc(alias = "segmentTypes")]
    pub segment_types: Option<Vec<Open<SegmentTypes>>>,
    /// `programIds`: `array of string`.
    #[doc(alias = "programIds")]
    pub program_ids: Option<Vec<String>>,
    /// `categoryIds`: `array of string`.
    #[doc(alias = "categoryIds")]
    pub category_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ViewFilter "ViewFilter" 226 {
    (
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types,
        queue_ids: Vec<String> = "queueIds" with_queue_ids,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        assigned_skill_ids: Vec<String> = "assignedSkillIds" with_assigned_skill_ids,
        skill_groups: Vec<String> = "skillGroups" with_skill_groups,
        language_ids: Vec<String> = "languageIds" with_language_ids,
        assigned_language_ids: Vec<String> = "assignedLanguageIds" with_assigned_language_ids,
        language_groups: Vec<String> = "languageGroups" with_language_groups,
        directions: Vec<Open<Directions>> = "directions" with_directions,
        originating_directions: Vec<Open<OriginatingDirections>> = "originatingDirections" with_originating_directions,
        wrap_up_codes: Vec<String> = "wrapUpCodes" with_wrap_up_codes,
        dnis_list: Vec<String> = "dnisList" with_dnis_list,
        session_dnis_list: Vec<String> = "sessionDnisList" with_session_dnis_list,
        filter_queues_by_user_ids: Vec<String> = "filterQueuesByUserIds" with_filter_queues_by_user_ids,
        filter_users_by_queue_ids: Vec<String> = "filterUsersByQueueIds" with_filter_users_by_queue_ids,
        user_ids: Vec<String> = "userIds" with_user_ids,
    )
    (
        management_unit_ids: Vec<String> = "managementUnitIds" with_management_unit_ids,
        address_tos: Vec<String> = "addressTos" with_address_tos,
        address_froms: Vec<String> = "addressFroms" with_address_froms,
        outbound_campaign_ids: Vec<String> = "outboundCampaignIds" with_outbound_campaign_ids,
        outbound_contact_list_ids: Vec<String> = "outboundContactListIds" with_outbound_contact_list_ids,
        contact_ids: Vec<String> = "contactIds" with_contact_ids,
        external_contact_ids: Vec<String> = "externalContactIds" with_external_contact_ids,
        external_org_ids: Vec<String> = "externalOrgIds" with_external_org_ids,
        ani_list: Vec<String> = "aniList" with_ani_list,
        durations_milliseconds: Vec<NumericRange> = "durationsMilliseconds" with_durations_milliseconds,
        acd_durations_milliseconds: Vec<NumericRange> = "acdDurationsMilliseconds" with_acd_durations_milliseconds,
        talk_durations_milliseconds: Vec<NumericRange> = "talkDurationsMilliseconds" with_talk_durations_milliseconds,
        acw_durations_milliseconds: Vec<NumericRange> = "acwDurationsMilliseconds" with_acw_durations_milliseconds,
        handle_durations_milliseconds: Vec<NumericRange> = "handleDurationsMilliseconds" with_handle_durations_milliseconds,
        hold_durations_milliseconds: Vec<NumericRange> = "holdDurationsMilliseconds" with_hold_durations_milliseconds,
        abandon_durations_milliseconds: Vec<NumericRange> = "abandonDurationsMilliseconds" with_abandon_durations_milliseconds,
    )
    (
        evaluation_score: Box<NumericRange> = "evaluationScore" with_evaluation_score,
        evaluation_critical_score: Box<NumericRange> = "evaluationCriticalScore" with_evaluation_critical_score,
        evaluation_form_ids: Vec<String> = "evaluationFormIds" with_evaluation_form_ids,
        evaluated_agent_ids: Vec<String> = "evaluatedAgentIds" with_evaluated_agent_ids,
        evaluator_ids: Vec<String> = "evaluatorIds" with_evaluator_ids,
        transferred: bool = "transferred" with_transferred,
        abandoned: bool = "abandoned" with_abandoned,
        answered: bool = "answered" with_answered,
        message_types: Vec<Open<MessageTypes>> = "messageTypes" with_message_types,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        survey_form_ids: Vec<String> = "surveyFormIds" with_survey_form_ids,
        survey_total_score: Box<NumericRange> = "surveyTotalScore" with_survey_total_score,
        survey_nps_score: Box<NumericRange> = "surveyNpsScore" with_survey_nps_score,
        mos: Box<NumericRange> = "mos" with_mos,
        survey_question_group_score: Box<NumericRange> = "surveyQuestionGroupScore" with_survey_question_group_score,
        survey_promoter_score: Box<NumericRange> = "surveyPromoterScore" with_survey_promoter_score,
    )
    (
        survey_form_context_ids: Vec<String> = "surveyFormContextIds" with_survey_form_context_ids,
        conversation_ids: Vec<String> = "conversationIds" with_conversation_ids,
        sip_call_ids: Vec<String> = "sipCallIds" with_sip_call_ids,
        is_ended: bool = "isEnded" with_is_ended,
        is_surveyed: bool = "isSurveyed" with_is_surveyed,
        survey_scores: Vec<NumericRange> = "surveyScores" with_survey_scores,
        promoter_scores: Vec<NumericRange> = "promoterScores" with_promoter_scores,
        is_campaign: bool = "isCampaign" with_is_campaign,
        survey_statuses: Vec<String> = "surveyStatuses" with_survey_statuses,
        conversation_properties: Box<ConversationProperties> = "conversationProperties" with_conversation_properties,
        is_blind_transferred: bool = "isBlindTransferred" with_is_blind_transferred,
        is_consulted: bool = "isConsulted" with_is_consulted,
        is_consult_transferred: bool = "isConsultTransferred" with_is_consult_transferred,
        remote_participants: Vec<String> = "remoteParticipants" with_remote_participants,
        flow_ids: Vec<String> = "flowIds" with_flow_ids,
        flow_outcome_ids: Vec<String> = "flowOutcomeIds" with_flow_outcome_ids,
    )
    (
        flow_outcome_values: Vec<Open<FlowOutcomeValues>> = "flowOutcomeValues" with_flow_outcome_values,
        flow_destination_types: Vec<Open<FlowDestinationTypes>> = "flowDestinationTypes" with_flow_destination_types,
        flow_disconnect_reasons: Vec<Open<FlowDisconnectReasons>> = "flowDisconnectReasons" with_flow_disconnect_reasons,
        flow_types: Vec<Open<FlowTypes>> = "flowTypes" with_flow_types,
        flow_entry_types: Vec<Open<FlowEntryTypes>> = "flowEntryTypes" with_flow_entry_types,
        flow_entry_reasons: Vec<String> = "flowEntryReasons" with_flow_entry_reasons,
        flow_versions: Vec<String> = "flowVersions" with_flow_versions,
        group_ids: Vec<String> = "groupIds" with_group_ids,
        has_journey_customer_id: bool = "hasJourneyCustomerId" with_has_journey_customer_id,
        has_journey_action_map_id: bool = "hasJourneyActionMapId" with_has_journey_action_map_id,
        has_journey_visit_id: bool = "hasJourneyVisitId" with_has_journey_visit_id,
        has_media: bool = "hasMedia" with_has_media,
        role_ids: Vec<String> = "roleIds" with_role_ids,
        reports_tos: Vec<String> = "reportsTos" with_reports_tos,
        location_ids: Vec<String> = "locationIds" with_location_ids,
        flow_out_types: Vec<String> = "flowOutTypes" with_flow_out_types,
    )
    (
        provider_list: Vec<String> = "providerList" with_provider_list,
        callback_number_list: Vec<String> = "callbackNumberList" with_callback_number_list,
        callback_interval: String = "callbackInterval" with_callback_interval,
        used_routing_types: Vec<Open<UsedRoutingTypes>> = "usedRoutingTypes" with_used_routing_types,
        requested_routing_types: Vec<Open<RequestedRoutingTypes>> = "requestedRoutingTypes" with_requested_routing_types,
        has_agent_assist_id: bool = "hasAgentAssistId" with_has_agent_assist_id,
        transcripts: Vec<Transcripts> = "transcripts" with_transcripts,
        transcript_languages: Vec<String> = "transcriptLanguages" with_transcript_languages,
        participant_purposes: Vec<Open<ParticipantPurposes>> = "participantPurposes" with_participant_purposes,
        show_first_queue: bool = "showFirstQueue" with_show_first_queue,
        team_ids: Vec<String> = "teamIds" with_team_ids,
        filter_users_by_team_ids: Vec<String> = "filterUsersByTeamIds" with_filter_users_by_team_ids,
        journey_action_map_ids: Vec<String> = "journeyActionMapIds" with_journey_action_map_ids,
        journey_outcome_ids: Vec<String> = "journeyOutcomeIds" with_journey_outcome_ids,
        journey_segment_ids: Vec<String> = "journeySegmentIds" with_journey_segment_ids,
        journey_action_map_types: Vec<Open<JourneyActionMapTypes>> = "journeyActionMapTypes" with_journey_action_map_types,
    )
    (
        development_role_list: Vec<Open<DevelopmentRoleList>> = "developmentRoleList" with_development_role_list,
        development_type_list: Vec<Open<DevelopmentTypeList>> = "developmentTypeList" with_development_type_list,
        development_status_list: Vec<Open<DevelopmentStatusList>> = "developmentStatusList" with_development_status_list,
        development_module_ids: Vec<String> = "developmentModuleIds" with_development_module_ids,
        development_activity_overdue: bool = "developmentActivityOverdue" with_development_activity_overdue,
        customer_sentiment_score: Box<NumericRange> = "customerSentimentScore" with_customer_sentiment_score,
        customer_sentiment_trend: Box<NumericRange> = "customerSentimentTrend" with_customer_sentiment_trend,
        flow_transfer_targets: Vec<String> = "flowTransferTargets" with_flow_transfer_targets,
        development_name: String = "developmentName" with_development_name,
        topic_ids: Vec<String> = "topicIds" with_topic_ids,
        external_tags: Vec<String> = "externalTags" with_external_tags,
        is_not_responding: bool = "isNotResponding" with_is_not_responding,
        is_authenticated: bool = "isAuthenticated" with_is_authenticated,
        bot_ids: Vec<String> = "botIds" with_bot_ids,
        bot_versions: Vec<String> = "botVersions" with_bot_versions,
        bot_message_types: Vec<Open<BotMessageTypes>> = "botMessageTypes" with_bot_message_types,
    )
    (
        bot_provider_list: Vec<Open<BotProviderList>> = "botProviderList" with_bot_provider_list,
        bot_product_list: Vec<Open<BotProductList>> = "botProductList" with_bot_product_list,
        bot_recognition_failure_reason_list: Vec<Open<BotRecognitionFailureReasonList>> = "botRecognitionFailureReasonList" with_bot_recognition_failure_reason_list,
        bot_intent_list: Vec<String> = "botIntentList" with_bot_intent_list,
        bot_final_intent_list: Vec<String> = "botFinalIntentList" with_bot_final_intent_list,
        bot_slot_list: Vec<String> = "botSlotList" with_bot_slot_list,
        bot_result_list: Vec<Open<BotResultList>> = "botResultList" with_bot_result_list,
        blocked_reasons: Vec<Open<BlockedReasons>> = "blockedReasons" with_blocked_reasons,
        is_recorded: bool = "isRecorded" with_is_recorded,
        has_evaluation: bool = "hasEvaluation" with_has_evaluation,
        has_scored_evaluation: bool = "hasScoredEvaluation" with_has_scored_evaluation,
        email_delivery_status_list: Vec<Open<EmailDeliveryStatusList>> = "emailDeliveryStatusList" with_email_delivery_status_list,
        is_agent_owned_callback: bool = "isAgentOwnedCallback" with_is_agent_owned_callback,
        agent_callback_owner_ids: Vec<String> = "agentCallbackOwnerIds" with_agent_callback_owner_ids,
        transcript_topics: Vec<TranscriptTopics> = "transcriptTopics" with_transcript_topics,
        journey_frequency_cap_reasons: Vec<String> = "journeyFrequencyCapReasons" with_journey_frequency_cap_reasons,
    )
    (
        journey_blocking_action_map_ids: Vec<String> = "journeyBlockingActionMapIds" with_journey_blocking_action_map_ids,
        journey_action_target_ids: Vec<String> = "journeyActionTargetIds" with_journey_action_target_ids,
        journey_blocking_schedule_group_ids: Vec<String> = "journeyBlockingScheduleGroupIds" with_journey_blocking_schedule_group_ids,
        journey_blocking_emergency_schedule_group_ids: Vec<String> = "journeyBlockingEmergencyScheduleGroupIds" with_journey_blocking_emergency_schedule_group_ids,
        journey_url_equal_conditions: Vec<String> = "journeyUrlEqualConditions" with_journey_url_equal_conditions,
        journey_url_not_equal_conditions: Vec<String> = "journeyUrlNotEqualConditions" with_journey_url_not_equal_conditions,
        journey_url_starts_with_conditions: Vec<String> = "journeyUrlStartsWithConditions" with_journey_url_starts_with_conditions,
        journey_url_ends_with_conditions: Vec<String> = "journeyUrlEndsWithConditions" with_journey_url_ends_with_conditions,
        journey_url_contains_any_conditions: Vec<String> = "journeyUrlContainsAnyConditions" with_journey_url_contains_any_conditions,
        journey_url_not_contains_any_conditions: Vec<String> = "journeyUrlNotContainsAnyConditions" with_journey_url_not_contains_any_conditions,
        journey_url_contains_all_conditions: Vec<String> = "journeyUrlContainsAllConditions" with_journey_url_contains_all_conditions,
        journey_url_not_contains_all_conditions: Vec<String> = "journeyUrlNotContainsAllConditions" with_journey_url_not_contains_all_conditions,
        flow_milestone_ids: Vec<String> = "flowMilestoneIds" with_flow_milestone_ids,
        is_assessment_passed: bool = "isAssessmentPassed" with_is_assessment_passed,
        conversation_initiators: Vec<String> = "conversationInitiators" with_conversation_initiators,
        has_customer_participated: bool = "hasCustomerParticipated" with_has_customer_participated,
    )
    (
        is_acd_interaction: bool = "isAcdInteraction" with_is_acd_interaction,
        has_fax: bool = "hasFax" with_has_fax,
        data_action_ids: Vec<String> = "dataActionIds" with_data_action_ids,
        action_category_name: String = "actionCategoryName" with_action_category_name,
        integration_ids: Vec<String> = "integrationIds" with_integration_ids,
        response_statuses: Vec<String> = "responseStatuses" with_response_statuses,
        available_dashboard: Open<AvailableDashboard> = "availableDashboard" with_available_dashboard,
        favourite_dashboard: bool = "favouriteDashboard" with_favourite_dashboard,
        my_dashboard: bool = "myDashboard" with_my_dashboard,
        station_errors: Vec<String> = "stationErrors" with_station_errors,
        canonical_contact_ids: Vec<String> = "canonicalContactIds" with_canonical_contact_ids,
        alert_rule_ids: Vec<String> = "alertRuleIds" with_alert_rule_ids,
        evaluation_form_context_ids: Vec<String> = "evaluationFormContextIds" with_evaluation_form_context_ids,
        evaluation_statuses: Vec<Open<EvaluationStatuses>> = "evaluationStatuses" with_evaluation_statuses,
        workbin_ids: Vec<String> = "workbinIds" with_workbin_ids,
        worktype_ids: Vec<String> = "worktypeIds" with_worktype_ids,
    )
    (
        workitem_ids: Vec<String> = "workitemIds" with_workitem_ids,
        workitem_assignee_ids: Vec<String> = "workitemAssigneeIds" with_workitem_assignee_ids,
        workitem_statuses: Vec<String> = "workitemStatuses" with_workitem_statuses,
        is_analyzed_for_sensitive_data: bool = "isAnalyzedForSensitiveData" with_is_analyzed_for_sensitive_data,
        has_sensitive_data: bool = "hasSensitiveData" with_has_sensitive_data,
        has_pci_data: bool = "hasPciData" with_has_pci_data,
        has_pii_data: bool = "hasPiiData" with_has_pii_data,
        sub_path: String = "subPath" with_sub_path,
        user_state: Open<UserState> = "userState" with_user_state,
        is_cleared_by_customer: bool = "isClearedByCustomer" with_is_cleared_by_customer,
        evaluation_assignee_ids: Vec<String> = "evaluationAssigneeIds" with_evaluation_assignee_ids,
        evaluation_assigned: bool = "evaluationAssigned" with_evaluation_assigned,
        assistant_ids: Vec<String> = "assistantIds" with_assistant_ids,
        knowledge_base_ids: Vec<String> = "knowledgeBaseIds" with_knowledge_base_ids,
        is_parked: bool = "isParked" with_is_parked,
        agent_empathy_score: Box<NumericRange> = "agentEmpathyScore" with_agent_empathy_score,
    )
    (
        survey_types: Vec<Open<SurveyTypes>> = "surveyTypes" with_survey_types,
        survey_response_statuses: Vec<Open<SurveyResponseStatuses>> = "surveyResponseStatuses" with_survey_response_statuses,
        bot_flow_types: Vec<Open<BotFlowTypes>> = "botFlowTypes" with_bot_flow_types,
        agent_talk_duration_milliseconds: Vec<NumericRange> = "agentTalkDurationMilliseconds" with_agent_talk_duration_milliseconds,
        customer_talk_duration_milliseconds: Vec<NumericRange> = "customerTalkDurationMilliseconds" with_customer_talk_duration_milliseconds,
        overtalk_duration_milliseconds: Vec<NumericRange> = "overtalkDurationMilliseconds" with_overtalk_duration_milliseconds,
        silence_duration_milliseconds: Vec<NumericRange> = "silenceDurationMilliseconds" with_silence_duration_milliseconds,
        acd_duration_milliseconds: Vec<NumericRange> = "acdDurationMilliseconds" with_acd_duration_milliseconds,
        ivr_duration_milliseconds: Vec<NumericRange> = "ivrDurationMilliseconds" with_ivr_duration_milliseconds,
        other_duration_milliseconds: Vec<NumericRange> = "otherDurationMilliseconds" with_other_duration_milliseconds,
        agent_talk_percentage: Box<NumericRange> = "agentTalkPercentage" with_agent_talk_percentage,
        customer_talk_percentage: Box<NumericRange> = "customerTalkPercentage" with_customer_talk_percentage,
        overtalk_percentage: Box<NumericRange> = "overtalkPercentage" with_overtalk_percentage,
        silence_percentage: Box<NumericRange> = "silencePercentage" with_silence_percentage,
        acd_percentage: Box<NumericRange> = "acdPercentage" with_acd_percentage,
        ivr_percentage: Box<NumericRange> = "ivrPercentage" with_ivr_percentage,
    )
    (
        other_percentage: Box<NumericRange> = "otherPercentage" with_other_percentage,
        overtalk_instances: Box<NumericRange> = "overtalkInstances" with_overtalk_instances,
        is_screen_recorded: bool = "isScreenRecorded" with_is_screen_recorded,
        screen_monitor_user_ids: Vec<String> = "screenMonitorUserIds" with_screen_monitor_user_ids,
        dashboard_state: Open<DashboardState> = "dashboardState" with_dashboard_state,
        dashboard_type: Open<DashboardType> = "dashboardType" with_dashboard_type,
        dashboard_access_filter: Open<DashboardAccessFilter> = "dashboardAccessFilter" with_dashboard_access_filter,
        transcript_duration_milliseconds: Vec<NumericRange> = "transcriptDurationMilliseconds" with_transcript_duration_milliseconds,
        workitems_statuses: Vec<WorkitemStatusFilter> = "workitemsStatuses" with_workitems_statuses,
        social_countries: Vec<String> = "socialCountries" with_social_countries,
        social_languages: Vec<String> = "socialLanguages" with_social_languages,
        social_channels: Vec<Open<SocialChannels>> = "socialChannels" with_social_channels,
        social_sentiment_category: Vec<Open<SocialSentimentCategory>> = "socialSentimentCategory" with_social_sentiment_category,
        social_topic_ids: Vec<String> = "socialTopicIds" with_social_topic_ids,
        social_ingestion_rule_ids: Vec<String> = "socialIngestionRuleIds" with_social_ingestion_rule_ids,
        social_conversation_created: bool = "socialConversationCreated" with_social_conversation_created,
    )
    (
        social_content_type: Vec<Open<SocialContentType>> = "socialContentType" with_social_content_type,
        social_keywords: Vec<SocialKeyword> = "socialKeywords" with_social_keywords,
        social_post_escalated: bool = "socialPostEscalated" with_social_post_escalated,
        social_classifications: Vec<Open<SocialClassifications>> = "socialClassifications" with_social_classifications,
        filter_users_by_manager_ids: Vec<String> = "filterUsersByManagerIds" with_filter_users_by_manager_ids,
        slideshow_ids: Vec<String> = "slideshowIds" with_slideshow_ids,
        conferenced: bool = "conferenced" with_conferenced,
        video: bool = "video" with_video,
        linked_interaction: bool = "linkedInteraction" with_linked_interaction,
        recommendation_sources: Vec<Open<RecommendationSources>> = "recommendationSources" with_recommendation_sources,
        evaluation_role: Open<EvaluationRole> = "evaluationRole" with_evaluation_role,
        comparison_queue_ids: Vec<String> = "comparisonQueueIds" with_comparison_queue_ids,
        view_metrics: Vec<Open<ViewMetrics>> = "viewMetrics" with_view_metrics,
        timeline_categories: Vec<String> = "timelineCategories" with_timeline_categories,
        acw: bool = "acw" with_acw,
        segment_types: Vec<Open<SegmentTypes>> = "segmentTypes" with_segment_types,
    )
    (
        program_ids: Vec<String> = "programIds" with_program_ids,
        category_ids: Vec<String> = "categoryIds" with_category_ids,
    )
});

/// The property `mediaTypes` of `ViewFilter`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaTypes {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

crate::runtime::values!(MediaTypes {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});

/// The property `directions` of `ViewFilter`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Directions {
    Inbound,
    Outbound,
}

crate::runtime::values!(Directions {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `originatingDirections` of `ViewFilter`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum OriginatingDirections {
    Inbound,
    Outbound,
}

crate::runtime::values!(OriginatingDirections {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `messageTypes` of `ViewFilter`. Known values: `sms`, `twitter`, `line`, `facebook`, `whatsapp`, `webmessaging`, `open`, `instagram`, `apple`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessageTypes {
    Sms,
    Twitter,
    Line,
    Facebook,
    Whatsapp,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

crate::runtime::values!(MessageTypes {
    Sms = "sms",
    Twitter = "twitter",
    Line = "line",
    Facebook = "facebook",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Open = "open",
    Instagram = "instagram",
    Apple = "apple",
});

/// The property `flowOutcomeValues` of `ViewFilter`. Known values: `SUCCESS`, `FAILURE`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowOutcomeValues {
    Success,
    Failure,
}

crate::runtime::values!(FlowOutcomeValues {
    Success = "SUCCESS",
    Failure = "FAILURE",
});

/// The property `flowDestinationTypes` of `ViewFilter`. Known values: `ACD`, `USER`, `GROUP`, `NUMBER`, `FLOW`, `SECURE_FLOW`, `ACD_VOICEMAIL`, `USER_VOICEMAIL`, `GROUP_VOICEMAIL`, `RETURN_TO_AGENT`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowDestinationTypes {
    Acd,
    User,
    Group,
    Number,
    Flow,
    SecureFlow,
    AcdVoicemail,
    UserVoicemail,
    GroupVoicemail,
    ReturnToAgent,
}

crate::runtime::values!(FlowDestinationTypes {
    Acd = "ACD",
    User = "USER",
    Group = "GROUP",
    Number = "NUMBER",
    Flow = "FLOW",
    SecureFlow = "SECURE_FLOW",
    AcdVoicemail = "ACD_VOICEMAIL",
    UserVoicemail = "USER_VOICEMAIL",
    GroupVoicemail = "GROUP_VOICEMAIL",
    ReturnToAgent = "RETURN_TO_AGENT",
});

/// The property `flowDisconnectReasons` of `ViewFilter`. Known values: `FLOW_DISCONNECT`, `FLOW_ERROR_DISCONNECT`, `DISCONNECT`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowDisconnectReasons {
    FlowDisconnect,
    FlowErrorDisconnect,
    Disconnect,
}

crate::runtime::values!(FlowDisconnectReasons {
    FlowDisconnect = "FLOW_DISCONNECT",
    FlowErrorDisconnect = "FLOW_ERROR_DISCONNECT",
    Disconnect = "DISCONNECT",
});

/// The property `flowTypes` of `ViewFilter`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowTypes {
    Bot,
    Commonmodule,
    Digitalbot,
    Inboundcall,
    Inboundchat,
    Inboundemail,
    Inboundshortmessage,
    Inqueuecall,
    Inqueueshortmessage,
    Inqueueemail,
    Outboundcall,
    Securecall,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

crate::runtime::values!(FlowTypes {
    Bot = "bot",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueshortmessage = "inqueueshortmessage",
    Inqueueemail = "inqueueemail",
    Outboundcall = "outboundcall",
    Securecall = "securecall",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});

/// The property `flowEntryTypes` of `ViewFilter`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowEntryTypes {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

crate::runtime::values!(FlowEntryTypes {
    Agent = "agent",
    Direct = "direct",
    Dnis = "dnis",
    Flow = "flow",
    Outbound = "outbound",
});

/// The property `usedRoutingTypes` of `ViewFilter`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum UsedRoutingTypes {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(UsedRoutingTypes {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `requestedRoutingTypes` of `ViewFilter`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum RequestedRoutingTypes {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(RequestedRoutingTypes {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `participantPurposes` of `ViewFilter`. Known values: `internal`, `external`.
#[repr(u16)]
#[non_exhaustive]
pub enum ParticipantPurposes {
    Internal,
    External,
}

crate::runtime::values!(ParticipantPurposes {
    Internal = "internal",
    External = "external",
});

/// The property `journeyActionMapTypes` of `ViewFilter`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[repr(u16)]
#[non_exhaustive]
pub enum JourneyActionMapTypes {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::values!(JourneyActionMapTypes {
    Webchat = "webchat",
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});

/// The property `developmentRoleList` of `ViewFilter`. Known values: `Creator`, `Facilitator`, `Attendee`.
#[repr(u16)]
#[non_exhaustive]
pub enum DevelopmentRoleList {
    Creator,
    Facilitator,
    Attendee,
}

crate::runtime::values!(DevelopmentRoleList {
    Creator = "Creator",
    Facilitator = "Facilitator",
    Attendee = "Attendee",
});

/// The property `developmentTypeList` of `ViewFilter`. Known values: `Informational`, `Coaching`, `Assessment`, `AssessedContent`, `External`, `Native`.
#[repr(u16)]
#[non_exhaustive]
pub enum DevelopmentTypeList {
    Informational,
    Coaching,
    Assessment,
    AssessedContent,
    External,
    Native,
}

crate::runtime::values!(DevelopmentTypeList {
    Informational = "Informational",
    Coaching = "Coaching",
    Assessment = "Assessment",
    AssessedContent = "AssessedContent",
    External = "External",
    Native = "Native",
});

/// The property `developmentStatusList` of `ViewFilter`. Known values: `Planned`, `Scheduled`, `InvalidSchedule`, `InProgress`, `Completed`, `NotCompleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum DevelopmentStatusList {
    Planned,
    Scheduled,
    InvalidSchedule,
    InProgress,
    Completed,
    NotCompleted,
}

crate::runtime::values!(DevelopmentStatusList {
    Planned = "Planned",
    Scheduled = "Scheduled",
    InvalidSchedule = "InvalidSchedule",
    InProgress = "InProgress",
    Completed = "Completed",
    NotCompleted = "NotCompleted",
});

/// The property `botMessageTypes` of `ViewFilter`. Known values: `Unknown`, `Phone`, `SMS`, `GenesysChatWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Apple`, `Other`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotMessageTypes {
    Unknown,
    Phone,
    Sms,
    GenesysChatWidget,
    FacebookMessenger,
    WeChat,
    Whatsapp,
    AppleBusinessChat,
    Telegram,
    Slack,
    Signal,
    Line,
    Discord,
    TwitterDirectMessage,
    Open,
    Instagram,
    Apple,
    Other,
}

crate::runtime::values!(BotMessageTypes {
    Unknown = "Unknown",
    Phone = "Phone",
    Sms = "SMS",
    GenesysChatWidget = "GenesysChatWidget",
    FacebookMessenger = "FacebookMessenger",
    WeChat = "WeChat",
    Whatsapp = "Whatsapp",
    AppleBusinessChat = "AppleBusinessChat",
    Telegram = "Telegram",
    Slack = "Slack",
    Signal = "Signal",
    Line = "Line",
    Discord = "Discord",
    TwitterDirectMessage = "TwitterDirectMessage",
    Open = "Open",
    Instagram = "Instagram",
    Apple = "Apple",
    Other = "Other",
});

/// The property `botProviderList` of `ViewFilter`. Known values: `Unknown`, `Genesys`, `Amazon`, `Google`, `Nuance`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotProviderList {
    Unknown,
    Genesys,
    Amazon,
    Google,
    Nuance,
}

crate::runtime::values!(BotProviderList {
    Unknown = "Unknown",
    Genesys = "Genesys",
    Amazon = "Amazon",
    Google = "Google",
    Nuance = "Nuance",
});

/// The property `botProductList` of `ViewFilter`. Known values: `Unknown`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlow`, `GoogleDialogFlowResell`, `GenesysBotFlow`, `NuanceDlg`, `GoogleDialogFlowCx`, `GenesysByob`, `AmazonLexV2`, `GoogleDialogFlowCxResell`, `GoogleSttBotFlow`, `MicrosoftSttBotFlow`, `AudioConnector`, `BotConnector`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotProductList {
    Unknown,
    GenesysDialogEngine,
    AmazonLex,
    GoogleDialogFlow,
    GoogleDialogFlowResell,
    GenesysBotFlow,
    NuanceDlg,
    GoogleDialogFlowCx,
    GenesysByob,
    AmazonLexV2,
    GoogleDialogFlowCxResell,
    GoogleSttBotFlow,
    MicrosoftSttBotFlow,
    AudioConnector,
    BotConnector,
}

crate::runtime::values!(BotProductList {
    Unknown = "Unknown",
    GenesysDialogEngine = "GenesysDialogEngine",
    AmazonLex = "AmazonLex",
    GoogleDialogFlow = "GoogleDialogFlow",
    GoogleDialogFlowResell = "GoogleDialogFlowResell",
    GenesysBotFlow = "GenesysBotFlow",
    NuanceDlg = "NuanceDlg",
    GoogleDialogFlowCx = "GoogleDialogFlowCx",
    GenesysByob = "GenesysByob",
    AmazonLexV2 = "AmazonLexV2",
    GoogleDialogFlowCxResell = "GoogleDialogFlowCxResell",
    GoogleSttBotFlow = "GoogleSttBotFlow",
    MicrosoftSttBotFlow = "MicrosoftSttBotFlow",
    AudioConnector = "AudioConnector",
    BotConnector = "BotConnector",
});

/// The property `botRecognitionFailureReasonList` of `ViewFilter`. Known values: `Unknown`, `NoInputCollection`, `NoInputConfirmation`, `NoInputDisambiguation`, `NoMatchCollection`, `NoMatchConfirmation`, `NoMatchDisambiguation`, `MaxWrongMatch`, `AllOptionsRejected`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotRecognitionFailureReasonList {
    Unknown,
    NoInputCollection,
    NoInputConfirmation,
    NoInputDisambiguation,
    NoMatchCollection,
    NoMatchConfirmation,
    NoMatchDisambiguation,
    MaxWrongMatch,
    AllOptionsRejected,
}

crate::runtime::values!(BotRecognitionFailureReasonList {
    Unknown = "Unknown",
    NoInputCollection = "NoInputCollection",
    NoInputConfirmation = "NoInputConfirmation",
    NoInputDisambiguation = "NoInputDisambiguation",
    NoMatchCollection = "NoMatchCollection",
    NoMatchConfirmation = "NoMatchConfirmation",
    NoMatchDisambiguation = "NoMatchDisambiguation",
    MaxWrongMatch = "MaxWrongMatch",
    AllOptionsRejected = "AllOptionsRejected",
});

/// The property `botResultList` of `ViewFilter`. Known values: `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError`, `ExitRecognitionFailure`, `DisconnectRequestedByUser`, `DisconnectRequestedByBot`, `DisconnectSessionExpired`, `DisconnectError`, `DisconnectRecognitionFailure`, `TransferToACD`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotResultList {
    Unknown,
    ExitRequestedByUser,
    ExitRequestedByBot,
    ExitError,
    ExitRecognitionFailure,
    DisconnectRequestedByUser,
    DisconnectRequestedByBot,
    DisconnectSessionExpired,
    DisconnectError,
    DisconnectRecognitionFailure,
    TransferToAcd,
}

crate::runtime::values!(BotResultList {
    Unknown = "Unknown",
    ExitRequestedByUser = "ExitRequestedByUser",
    ExitRequestedByBot = "ExitRequestedByBot",
    ExitError = "ExitError",
    ExitRecognitionFailure = "ExitRecognitionFailure",
    DisconnectRequestedByUser = "DisconnectRequestedByUser",
    DisconnectRequestedByBot = "DisconnectRequestedByBot",
    DisconnectSessionExpired = "DisconnectSessionExpired",
    DisconnectError = "DisconnectError",
    DisconnectRecognitionFailure = "DisconnectRecognitionFailure",
    TransferToAcd = "TransferToACD",
});

/// The property `blockedReasons` of `ViewFilter`. Known values: `PageUrlConditionsNotMatching`, `AlreadyExistingOffer`, `TriggerDateInFuture`, `MultipleSimultaneousOffers`, `FrequencyCapping`, `OfferedOutsideSchedule`, `ServiceLevelThrottling`, `NoAvailableAgents`.
#[repr(u16)]
#[non_exhaustive]
pub enum BlockedReasons {
    PageUrlConditionsNotMatching,
    AlreadyExistingOffer,
    TriggerDateInFuture,
    MultipleSimultaneousOffers,
    FrequencyCapping,
    OfferedOutsideSchedule,
    ServiceLevelThrottling,
    NoAvailableAgents,
}

crate::runtime::values!(BlockedReasons {
    PageUrlConditionsNotMatching = "PageUrlConditionsNotMatching",
    AlreadyExistingOffer = "AlreadyExistingOffer",
    TriggerDateInFuture = "TriggerDateInFuture",
    MultipleSimultaneousOffers = "MultipleSimultaneousOffers",
    FrequencyCapping = "FrequencyCapping",
    OfferedOutsideSchedule = "OfferedOutsideSchedule",
    ServiceLevelThrottling = "ServiceLevelThrottling",
    NoAvailableAgents = "NoAvailableAgents",
});

/// The property `emailDeliveryStatusList` of `ViewFilter`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
#[repr(u16)]
#[non_exhaustive]
pub enum EmailDeliveryStatusList {
    DeliveryFailed,
    DeliveryPushed,
    DeliverySuccess,
    Failed,
    Published,
    Queued,
    Read,
    Received,
    Sent,
}

crate::runtime::values!(EmailDeliveryStatusList {
    DeliveryFailed = "DeliveryFailed",
    DeliveryPushed = "DeliveryPushed",
    DeliverySuccess = "DeliverySuccess",
    Failed = "Failed",
    Published = "Published",
    Queued = "Queued",
    Read = "Read",
    Received = "Received",
    Sent = "Sent",
});

/// The property `availableDashboard` of `ViewFilter`. Known values: `Public`, `Private`.
#[repr(u16)]
#[non_exhaustive]
pub enum AvailableDashboard {
    Public,
    Private,
}

crate::runtime::values!(AvailableDashboard {
    Public = "Public",
    Private = "Private",
});

/// The property `evaluationStatuses` of `ViewFilter`. Known values: `Finished`, `InProgress`, `InReview`, `Pending`, `Retracted`.
#[repr(u16)]
#[non_exhaustive]
pub enum EvaluationStatuses {
    Finished,
    InProgress,
    InReview,
    Pending,
    Retracted,
}

crate::runtime::values!(EvaluationStatuses {
    Finished = "Finished",
    InProgress = "InProgress",
    InReview = "InReview",
    Pending = "Pending",
    Retracted = "Retracted",
});

/// The property `userState` of `ViewFilter`. Known values: `ActiveAndInactive`, `Active`, `Inactive`, `Deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum UserState {
    ActiveAndInactive,
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(UserState {
    ActiveAndInactive = "ActiveAndInactive",
    Active = "Active",
    Inactive = "Inactive",
    Deleted = "Deleted",
});

/// The property `surveyTypes` of `ViewFilter`. Known values: `Web`, `Voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum SurveyTypes {
    Web,
    Voice,
}

crate::runtime::values!(SurveyTypes {
    Web = "Web",
    Voice = "Voice",
});

/// The property `surveyResponseStatuses` of `ViewFilter`. Known values: `Unknown`, `FullResponse`, `PartialResponse`.
#[repr(u16)]
#[non_exhaustive]
pub enum SurveyResponseStatuses {
    Unknown,
    FullResponse,
    PartialResponse,
}

crate::runtime::values!(SurveyResponseStatuses {
    Unknown = "Unknown",
    FullResponse = "FullResponse",
    PartialResponse = "PartialResponse",
});

/// The property `botFlowTypes` of `ViewFilter`. Known values: `Unknown`, `Bot`, `DigitalBot`, `VoiceSurvey`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotFlowTypes {
    Unknown,
    Bot,
    DigitalBot,
    VoiceSurvey,
}

crate::runtime::values!(BotFlowTypes {
    Unknown = "Unknown",
    Bot = "Bot",
    DigitalBot = "DigitalBot",
    VoiceSurvey = "VoiceSurvey",
});

/// The property `dashboardState` of `ViewFilter`. Known values: `Active`, `Deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum DashboardState {
    Active,
    Deleted,
}

crate::runtime::values!(DashboardState {
    Active = "Active",
    Deleted = "Deleted",
});

/// The property `dashboardType` of `ViewFilter`. Known values: `All`, `Public`, `Private`, `Shared`, `Favorites`.
#[repr(u16)]
#[non_exhaustive]
pub enum DashboardType {
    All,
    Public,
    Private,
    Shared,
    Favorites,
}

crate::runtime::values!(DashboardType {
    All = "All",
    Public = "Public",
    Private = "Private",
    Shared = "Shared",
    Favorites = "Favorites",
});

/// The property `dashboardAccessFilter` of `ViewFilter`. Known values: `OwnedByMe`, `OwnedByAnyone`, `NotOwnedByMe`.
#[repr(u16)]
#[non_exhaustive]
pub enum DashboardAccessFilter {
    OwnedByMe,
    OwnedByAnyone,
    NotOwnedByMe,
}

crate::runtime::values!(DashboardAccessFilter {
    OwnedByMe = "OwnedByMe",
    OwnedByAnyone = "OwnedByAnyone",
    NotOwnedByMe = "NotOwnedByMe",
});

/// The property `socialChannels` of `ViewFilter`. Known values: `Twitter`, `Facebook`, `Instagram`, `Open`.
#[repr(u16)]
#[non_exhaustive]
pub enum SocialChannels {
    Twitter,
    Facebook,
    Instagram,
    Open,
}

crate::runtime::values!(SocialChannels {
    Twitter = "Twitter",
    Facebook = "Facebook",
    Instagram = "Instagram",
    Open = "Open",
});

/// The property `socialSentimentCategory` of `ViewFilter`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum SocialSentimentCategory {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

crate::runtime::values!(SocialSentimentCategory {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});

/// The property `socialContentType` of `ViewFilter`. Known values: `Text`, `Image`, `Video`.
#[repr(u16)]
#[non_exhaustive]
pub enum SocialContentType {
    Text,
    Image,
    Video,
}

crate::runtime::values!(SocialContentType {
    Text = "Text",
    Image = "Image",
    Video = "Video",
});

/// The property `socialClassifications` of `ViewFilter`. Known values: `Public`, `Private`.
#[repr(u16)]
#[non_exhaustive]
pub enum SocialClassifications {
    Public,
    Private,
}

crate::runtime::values!(SocialClassifications {
    Public = "Public",
    Private = "Private",
});

/// The property `recommendationSources` of `ViewFilter`. Known values: `KnowledgeSearch`, `RulesEngine`, `ManualSearch`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecommendationSources {
    KnowledgeSearch,
    RulesEngine,
    ManualSearch,
}

crate::runtime::values!(RecommendationSources {
    KnowledgeSearch = "KnowledgeSearch",
    RulesEngine = "RulesEngine",
    ManualSearch = "ManualSearch",
});

/// The property `evaluationRole` of `ViewFilter`. Known values: `Evaluator`, `Supervisor`.
#[repr(u16)]
#[non_exhaustive]
pub enum EvaluationRole {
    Evaluator,
    Supervisor,
}

crate::runtime::values!(EvaluationRole {
    Evaluator = "Evaluator",
    Supervisor = "Supervisor",
});

/// The property `viewMetrics` of `ViewFilter`. Known values: `AVG_TALK_TIME`, `AVG_HOLD_TIME`, `AVG_ACW_TIME`, `AVG_WAIT_TIME`, `AVG_HANDLE_TIME`, `AVG_ALERT_TIME`, `AVG_ANSWER_TIME`, `AVG_ABANDON_TIME`, `TOTAL_TALK_TIME`, `TOTAL_HANDLE_TIME`, `TOTAL_HOLD_TIME`, `TOTAL_ACW_TIME`, `TOTAL_ALERT_TIME`, `MAX_ABANDON_TIME`, `MAX_WAIT_TIME`, `MAX_TALK_TIME`, `MAX_HOLD_TIME`, `MAX_ACW_TIME`, `MIN_ABANDON_TIME`, `MIN_WAIT_TIME`, `MIN_TALK_TIME`, `MIN_HOLD_TIME`, `MIN_ACW_TIME`, `ALERT_COUNT`, `OFFERED_COUNT`, `ABANDONED_COUNT`, `ABANDONED_PERCENT`, `SHORT_ABANDONED_COUNT`, `SHORT_ABANDONED_PERCENT`, `ABANDONED_NO_SHORT_COUNT`, `ABANDONED_NO_SHORT_PERCENT`, `ANSWERED_COUNT`, `ANSWERED_PERCENT`, `FLOWOUT_COUNT`, `FLOWOUT_PERCENT`, `OUTBOUND_COUNT`, `OUTBOUND_ATTEMPTED_COUNT`, `VOICEMAIL_COUNT`, `HANDLED_COUNT`, `HELD_COUNT`, `TRANSFERRED_COUNT`, `TRANSFERRED_PERCENT`, `WAITING_CURRENT`, `INTERACTING_CURRENT`, `HELD_CURRENT`, `ALERTING_CURRENT`, `SERVICE_LEVEL`, `OVER_SERVICE_LEVEL`, `ONLINE_AGENTS`, `AVAILABLE_AGENTS`, `AWAY_AGENTS`, `BREAK_AGENTS`, `MEAL_AGENTS`, `TRAINING_AGENTS`, `BUSY_AGENTS`, `MEETING_AGENTS`, `SYSTEM_AWAY_AGENTS`, `OFFLINE_AGENTS`, `ON_QUEUE_AGENTS`, `OFF_QUEUE_AGENTS`, `INTERACTING_AGENTS`, `ACW_AGENTS`, `COMMUNICATING_AGENTS`, `IDLE_AGENTS`, `NOT_RESPONDING_AGENTS`, `LONGEST_WAITING`, `LONGEST_INTERACTING`, `FLOW_ACTIVE_LONGEST`, `FLOW_ACTIVE_CURRENT`, `FLOW_ENTRIES_COUNT`, `FLOW_TOTAL_DURATION`, `FLOW_MAX_DURATION`, `FLOW_AVG_DURATION`, `FLOW_DISCONNECT_COUNT`, `FLOW_DISCONNECT_PERCENT`, `FLOW_TOTAL_DISCONNECT_DURATION`, `FLOW_AVG_DISCONNECT_DURATION`, `FLOW_MAX_DISCONNECT_DURATION`, `FLOW_FLOW_DISCONNECT`, `FLOW_FLOW_DISCONNECT_PERCENT`, `FLOW_SYSTEM_ERROR_DISCONNECT`, `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`, `FLOW_CUSTOMER_DISCONNECT`, `FLOW_CUSTOMER_DISCONNECT_PERCENT`, `FLOW_SHORT_DISCONNECT`, `FLOW_SHORT_DISCONNECT_PERCENT`, `FLOW_EXIT_COUNT`, `FLOW_EXIT_PERCENT`, `FLOW_TOTAL_EXIT_DURATION`, `FLOW_MAX_EXIT_DURATION`, `FLOW_AVG_EXIT_DURATION`, `FLOW_ACD_EXIT_COUNT`, `FLOW_ACD_EXIT_PERCENT`, `FLOW_GROUP_EXIT_COUNT`, `FLOW_GROUP_EXIT_PERCENT`, `FLOW_NUMBER_EXIT_COUNT`, `FLOW_NUMBER_EXIT_PERCENT`, `FLOW_USER_EXIT_COUNT`, `FLOW_USER_EXIT_PERCENT`, `FLOW_FLOW_EXIT_COUNT`, `FLOW_FLOW_EXIT_PERCENT`, `FLOW_SECURE_FLOW_EXIT_COUNT`, `FLOW_SECURE_FLOW_EXIT_PERCENT`, `FLOW_ACD_VOICEMAIL_EXIT_COUNT`, `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`, `FLOW_USER_VOICEMAIL_EXIT_COUNT`, `FLOW_USER_VOICEMAIL_EXIT_PERCENT`, `FLOW_OUTCOME_COUNT`, `FLOW_AVG_OUTCOME_DECIMAL`, `FLOW_OUTCOME_FAILURE_COUNT`, `FLOW_OUTCOME_FAILURE_PERCENT`, `FLOW_OUTCOME_SUCCESS_COUNT`, `FLOW_OUTCOME_SUCCESS_PERCENT`, `FLOW_OUTCOME_TOTAL_DURATION`, `FLOW_OUTCOME_MAX_DURATION`, `FLOW_OUTCOME_AVG_DURATION`, `FLOW_OUTCOME_MIN_DURATION`, `OFF_QUEUE_TIME`, `OFF_QUEUE_PERCENT`, `AVAILABLE_TIME`, `AVAILABLE_PERCENT`, `BUSY_TIME`, `BUSY_PERCENT`, `AWAY_TIME`, `AWAY_PERCENT`, `BREAK_TIME`, `BREAK_PERCENT`, `MEAL_TIME`, `MEAL_PERCENT`, `MEETING_TIME`, `MEETING_PERCENT`, `TRAINING_TIME`, `TRAINING_PERCENT`, `INTERACTING_TIME`, `INTERACTING_PERCENT`, `COMMUNICATING_TIME`, `COMMUNICATING_PERCENT`, `SYSTEM_AWAY_TIME`, `SYSTEM_AWAY_PERCENT`, `ON_QUEUE_TIME`, `ON_QUEUE_PERCENT`, `IDLE_TIME`, `IDLE_PERCENT`, `NOT_RESPONDING_TIME`, `NOT_RESPONDING_PERCENT`, `LOGGED_IN_TIME`, `OCCUPANCY_PERCENT`, `MIN_ALERT_TIME`, `MAX_ALERT_TIME`, `MIN_HANDLE_TIME`, `MAX_HANDLE_TIME`, `MIN_ANSWERED_TIME`, `MAX_ANSWERED_TIME`, `MIN_NOT_RESPONDING_TIME`, `MAX_NOT_RESPONDING_TIME`, `MET_SERVICE_LEVEL`, `WFM_ADHERENCE_STATUS`, `WFM_SCHEDULED_ACTIVITY`, `WFM_ADHERENCE_DURATION`, `AGENT_TITLE`, `AGENT_DEPARTMENT`, `AGENT_EXTENSION`, `AGENT_SKILLS`, `AGENT_LOCATION`, `AGENT_REPORTS_TO`, `AGENT_EMAIL`, `AGENT_ROLE`, `AGENT_GROUP`, `AGENT_TIME_IN_STATUS`, `AGENT_TIME_IN_ROUTING_STATUS`, `AGENT_STATUS`, `AGENT_SECONDARY_STATUS`, `AGENT_ROUTING_STATUS`, `AGENT_MEDIA_TYPES`, `ACW_COUNT`, `ANSWER_TRANSFERRED_PERCENT`, `FLOW_AVG_MILESTONE_DECIMAL`, `NOT_RESPONDING_COUNT`, `AVG_ACW_HANDLED`, `AVG_CONTACTING_TIME`, `AVG_DIALING_TIME`, `AVG_FLOWOUT_TIME`, `AVG_HOLD_HANDLED`, `AVG_MONITOR`, `BLIND_TRANSFER_COUNT`, `BLIND_TRANSFER_PERCENT`, `CONNECTED_COUNT`, `CONSULT_COUNT`, `CONSULT_TRANSFER_COUNT`, `CONSULT_TRANSFER_PERCENT`, `CONTACTING_COUNT`, `DIALING_COUNT`, `ERROR_COUNT`, `EXTERNAL_MEDIA_COUNT`, `MAX_CONTACTING_TIME`, `MAX_DIALING_TIME`, `MAX_FLOWOUT_TIME`, `FLOW_MILESTONE_COUNT`, `MIN_FLOWOUT_TIME`, `MAX_MONITOR`, `MIN_CONTACTING_TIME`, `MIN_DIALING_TIME`, `MIN_MONITOR`, `MONITOR_COUNT`, `MEDIA_COUNT`, `SERVICE_LEVEL_TARGET`, `SERVICE_LEVEL_TARGET_CURRENT`, `TALK_COUNT`, `TOTAL_ABANDON_TIME`, `TOTAL_NOT_RESPONDING_TIME`, `TOTAL_CONTACTING`, `TOTAL_DIALING`, `TOTAL_MONITOR`, `TOTAL_WAIT_TIME`, `WAIT_COUNT`, `PARK_COUNT`, `AVG_PARK_TIME`, `TOTAL_PARK_TIME`, `MIN_PARK_TIME`, `MAX_PARK_TIME`.
#[repr(u16)]
#[non_exhaustive]
pub enum ViewMetrics {
    AvgTalkTime,
    AvgHoldTime,
    AvgAcwTime,
    AvgWaitTime,
    AvgHandleTime,
    AvgAlertTime,
    AvgAnswerTime,
    AvgAbandonTime,
    TotalTalkTime,
    TotalHandleTime,
    TotalHoldTime,
    TotalAcwTime,
    TotalAlertTime,
    MaxAbandonTime,
    MaxWaitTime,
    MaxTalkTime,
    MaxHoldTime,
    MaxAcwTime,
    MinAbandonTime,
    MinWaitTime,
    MinTalkTime,
    MinHoldTime,
    MinAcwTime,
    AlertCount,
    OfferedCount,
    AbandonedCount,
    AbandonedPercent,
    ShortAbandonedCount,
    ShortAbandonedPercent,
    AbandonedNoShortCount,
    AbandonedNoShortPercent,
    AnsweredCount,
    AnsweredPercent,
    FlowoutCount,
    FlowoutPercent,
    OutboundCount,
    OutboundAttemptedCount,
    VoicemailCount,
    HandledCount,
    HeldCount,
    TransferredCount,
    TransferredPercent,
    WaitingCurrent,
    InteractingCurrent,
    HeldCurrent,
    AlertingCurrent,
    ServiceLevel,
    OverServiceLevel,
    OnlineAgents,
    AvailableAgents,
    AwayAgents,
    BreakAgents,
    MealAgents,
    TrainingAgents,
    BusyAgents,
    MeetingAgents,
    SystemAwayAgents,
    OfflineAgents,
    OnQueueAgents,
    OffQueueAgents,
    InteractingAgents,
    AcwAgents,
    CommunicatingAgents,
    IdleAgents,
    NotRespondingAgents,
    LongestWaiting,
    LongestInteracting,
    FlowActiveLongest,
    FlowActiveCurrent,
    FlowEntriesCount,
    FlowTotalDuration,
    FlowMaxDuration,
    FlowAvgDuration,
    FlowDisconnectCount,
    FlowDisconnectPercent,
    FlowTotalDisconnectDuration,
    FlowAvgDisconnectDuration,
    FlowMaxDisconnectDuration,
    FlowFlowDisconnect,
    FlowFlowDisconnectPercent,
    FlowSystemErrorDisconnect,
    FlowSystemErrorDisconnectPercent,
    FlowCustomerDisconnect,
    FlowCustomerDisconnectPercent,
    FlowShortDisconnect,
    FlowShortDisconnectPercent,
    FlowExitCount,
    FlowExitPercent,
    FlowTotalExitDuration,
    FlowMaxExitDuration,
    FlowAvgExitDuration,
    FlowAcdExitCount,
    FlowAcdExitPercent,
    FlowGroupExitCount,
    FlowGroupExitPercent,
    FlowNumberExitCount,
    FlowNumberExitPercent,
    FlowUserExitCount,
    FlowUserExitPercent,
    FlowFlowExitCount,
    FlowFlowExitPercent,
    FlowSecureFlowExitCount,
    FlowSecureFlowExitPercent,
    FlowAcdVoicemailExitCount,
    FlowAcdVoicemailExitPercent,
    FlowUserVoicemailExitCount,
    FlowUserVoicemailExitPercent,
    FlowOutcomeCount,
    FlowAvgOutcomeDecimal,
    FlowOutcomeFailureCount,
    FlowOutcomeFailurePercent,
    FlowOutcomeSuccessCount,
    FlowOutcomeSuccessPercent,
    FlowOutcomeTotalDuration,
    FlowOutcomeMaxDuration,
    FlowOutcomeAvgDuration,
    FlowOutcomeMinDuration,
    OffQueueTime,
    OffQueuePercent,
    AvailableTime,
    AvailablePercent,
    BusyTime,
    BusyPercent,
    AwayTime,
    AwayPercent,
    BreakTime,
    BreakPercent,
    MealTime,
    MealPercent,
    MeetingTime,
    MeetingPercent,
    TrainingTime,
    TrainingPercent,
    InteractingTime,
    InteractingPercent,
    CommunicatingTime,
    CommunicatingPercent,
    SystemAwayTime,
    SystemAwayPercent,
    OnQueueTime,
    OnQueuePercent,
    IdleTime,
    IdlePercent,
    NotRespondingTime,
    NotRespondingPercent,
    LoggedInTime,
    OccupancyPercent,
    MinAlertTime,
    MaxAlertTime,
    MinHandleTime,
    MaxHandleTime,
    MinAnsweredTime,
    MaxAnsweredTime,
    MinNotRespondingTime,
    MaxNotRespondingTime,
    MetServiceLevel,
    WfmAdherenceStatus,
    WfmScheduledActivity,
    WfmAdherenceDuration,
    AgentTitle,
    AgentDepartment,
    AgentExtension,
    AgentSkills,
    AgentLocation,
    AgentReportsTo,
    AgentEmail,
    AgentRole,
    AgentGroup,
    AgentTimeInStatus,
    AgentTimeInRoutingStatus,
    AgentStatus,
    AgentSecondaryStatus,
    AgentRoutingStatus,
    AgentMediaTypes,
    AcwCount,
    AnswerTransferredPercent,
    FlowAvgMilestoneDecimal,
    NotRespondingCount,
    AvgAcwHandled,
    AvgContactingTime,
    AvgDialingTime,
    AvgFlowoutTime,
    AvgHoldHandled,
    AvgMonitor,
    BlindTransferCount,
    BlindTransferPercent,
    ConnectedCount,
    ConsultCount,
    ConsultTransferCount,
    ConsultTransferPercent,
    ContactingCount,
    DialingCount,
    ErrorCount,
    ExternalMediaCount,
    MaxContactingTime,
    MaxDialingTime,
    MaxFlowoutTime,
    FlowMilestoneCount,
    MinFlowoutTime,
    MaxMonitor,
    MinContactingTime,
    MinDialingTime,
    MinMonitor,
    MonitorCount,
    MediaCount,
    ServiceLevelTarget,
    ServiceLevelTargetCurrent,
    TalkCount,
    TotalAbandonTime,
    TotalNotRespondingTime,
    TotalContacting,
    TotalDialing,
    TotalMonitor,
    TotalWaitTime,
    WaitCount,
    ParkCount,
    AvgParkTime,
    TotalParkTime,
    MinParkTime,
    MaxParkTime,
}

crate::runtime::values!(ViewMetrics {
    AvgTalkTime = "AVG_TALK_TIME",
    AvgHoldTime = "AVG_HOLD_TIME",
    AvgAcwTime = "AVG_ACW_TIME",
    AvgWaitTime = "AVG_WAIT_TIME",
    AvgHandleTime = "AVG_HANDLE_TIME",
    AvgAlertTime = "AVG_ALERT_TIME",
    AvgAnswerTime = "AVG_ANSWER_TIME",
    AvgAbandonTime = "AVG_ABANDON_TIME",
    TotalTalkTime = "TOTAL_TALK_TIME",
    TotalHandleTime = "TOTAL_HANDLE_TIME",
    TotalHoldTime = "TOTAL_HOLD_TIME",
    TotalAcwTime = "TOTAL_ACW_TIME",
    TotalAlertTime = "TOTAL_ALERT_TIME",
    MaxAbandonTime = "MAX_ABANDON_TIME",
    MaxWaitTime = "MAX_WAIT_TIME",
    MaxTalkTime = "MAX_TALK_TIME",
    MaxHoldTime = "MAX_HOLD_TIME",
    MaxAcwTime = "MAX_ACW_TIME",
    MinAbandonTime = "MIN_ABANDON_TIME",
    MinWaitTime = "MIN_WAIT_TIME",
    MinTalkTime = "MIN_TALK_TIME",
    MinHoldTime = "MIN_HOLD_TIME",
    MinAcwTime = "MIN_ACW_TIME",
    AlertCount = "ALERT_COUNT",
    OfferedCount = "OFFERED_COUNT",
    AbandonedCount = "ABANDONED_COUNT",
    AbandonedPercent = "ABANDONED_PERCENT",
    ShortAbandonedCount = "SHORT_ABANDONED_COUNT",
    ShortAbandonedPercent = "SHORT_ABANDONED_PERCENT",
    AbandonedNoShortCount = "ABANDONED_NO_SHORT_COUNT",
    AbandonedNoShortPercent = "ABANDONED_NO_SHORT_PERCENT",
    AnsweredCount = "ANSWERED_COUNT",
    AnsweredPercent = "ANSWERED_PERCENT",
    FlowoutCount = "FLOWOUT_COUNT",
    FlowoutPercent = "FLOWOUT_PERCENT",
    OutboundCount = "OUTBOUND_COUNT",
    OutboundAttemptedCount = "OUTBOUND_ATTEMPTED_COUNT",
    VoicemailCount = "VOICEMAIL_COUNT",
    HandledCount = "HANDLED_COUNT",
    HeldCount = "HELD_COUNT",
    TransferredCount = "TRANSFERRED_COUNT",
    TransferredPercent = "TRANSFERRED_PERCENT",
    WaitingCurrent = "WAITING_CURRENT",
    InteractingCurrent = "INTERACTING_CURRENT",
    HeldCurrent = "HELD_CURRENT",
    AlertingCurrent = "ALERTING_CURRENT",
    ServiceLevel = "SERVICE_LEVEL",
    OverServiceLevel = "OVER_SERVICE_LEVEL",
    OnlineAgents = "ONLINE_AGENTS",
    AvailableAgents = "AVAILABLE_AGENTS",
    AwayAgents = "AWAY_AGENTS",
    BreakAgents = "BREAK_AGENTS",
    MealAgents = "MEAL_AGENTS",
    TrainingAgents = "TRAINING_AGENTS",
    BusyAgents = "BUSY_AGENTS",
    MeetingAgents = "MEETING_AGENTS",
    SystemAwayAgents = "SYSTEM_AWAY_AGENTS",
    OfflineAgents = "OFFLINE_AGENTS",
    OnQueueAgents = "ON_QUEUE_AGENTS",
    OffQueueAgents = "OFF_QUEUE_AGENTS",
    InteractingAgents = "INTERACTING_AGENTS",
    AcwAgents = "ACW_AGENTS",
    CommunicatingAgents = "COMMUNICATING_AGENTS",
    IdleAgents = "IDLE_AGENTS",
    NotRespondingAgents = "NOT_RESPONDING_AGENTS",
    LongestWaiting = "LONGEST_WAITING",
    LongestInteracting = "LONGEST_INTERACTING",
    FlowActiveLongest = "FLOW_ACTIVE_LONGEST",
    FlowActiveCurrent = "FLOW_ACTIVE_CURRENT",
    FlowEntriesCount = "FLOW_ENTRIES_COUNT",
    FlowTotalDuration = "FLOW_TOTAL_DURATION",
    FlowMaxDuration = "FLOW_MAX_DURATION",
    FlowAvgDuration = "FLOW_AVG_DURATION",
    FlowDisconnectCount = "FLOW_DISCONNECT_COUNT",
    FlowDisconnectPercent = "FLOW_DISCONNECT_PERCENT",
    FlowTotalDisconnectDuration = "FLOW_TOTAL_DISCONNECT_DURATION",
    FlowAvgDisconnectDuration = "FLOW_AVG_DISCONNECT_DURATION",
    FlowMaxDisconnectDuration = "FLOW_MAX_DISCONNECT_DURATION",
    FlowFlowDisconnect = "FLOW_FLOW_DISCONNECT",
    FlowFlowDisconnectPercent = "FLOW_FLOW_DISCONNECT_PERCENT",
    FlowSystemErrorDisconnect = "FLOW_SYSTEM_ERROR_DISCONNECT",
    FlowSystemErrorDisconnectPercent = "FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT",
    FlowCustomerDisconnect = "FLOW_CUSTOMER_DISCONNECT",
    FlowCustomerDisconnectPercent = "FLOW_CUSTOMER_DISCONNECT_PERCENT",
    FlowShortDisconnect = "FLOW_SHORT_DISCONNECT",
    FlowShortDisconnectPercent = "FLOW_SHORT_DISCONNECT_PERCENT",
    FlowExitCount = "FLOW_EXIT_COUNT",
    FlowExitPercent = "FLOW_EXIT_PERCENT",
    FlowTotalExitDuration = "FLOW_TOTAL_EXIT_DURATION",
    FlowMaxExitDuration = "FLOW_MAX_EXIT_DURATION",
    FlowAvgExitDuration = "FLOW_AVG_EXIT_DURATION",
    FlowAcdExitCount = "FLOW_ACD_EXIT_COUNT",
    FlowAcdExitPercent = "FLOW_ACD_EXIT_PERCENT",
    FlowGroupExitCount = "FLOW_GROUP_EXIT_COUNT",
    FlowGroupExitPercent = "FLOW_GROUP_EXIT_PERCENT",
    FlowNumberExitCount = "FLOW_NUMBER_EXIT_COUNT",
    FlowNumberExitPercent = "FLOW_NUMBER_EXIT_PERCENT",
    FlowUserExitCount = "FLOW_USER_EXIT_COUNT",
    FlowUserExitPercent = "FLOW_USER_EXIT_PERCENT",
    FlowFlowExitCount = "FLOW_FLOW_EXIT_COUNT",
    FlowFlowExitPercent = "FLOW_FLOW_EXIT_PERCENT",
    FlowSecureFlowExitCount = "FLOW_SECURE_FLOW_EXIT_COUNT",
    FlowSecureFlowExitPercent = "FLOW_SECURE_FLOW_EXIT_PERCENT",
    FlowAcdVoicemailExitCount = "FLOW_ACD_VOICEMAIL_EXIT_COUNT",
    FlowAcdVoicemailExitPercent = "FLOW_ACD_VOICEMAIL_EXIT_PERCENT",
    FlowUserVoicemailExitCount = "FLOW_USER_VOICEMAIL_EXIT_COUNT",
    FlowUserVoicemailExitPercent = "FLOW_USER_VOICEMAIL_EXIT_PERCENT",
    FlowOutcomeCount = "FLOW_OUTCOME_COUNT",
    FlowAvgOutcomeDecimal = "FLOW_AVG_OUTCOME_DECIMAL",
    FlowOutcomeFailureCount = "FLOW_OUTCOME_FAILURE_COUNT",
    FlowOutcomeFailurePercent = "FLOW_OUTCOME_FAILURE_PERCENT",
    FlowOutcomeSuccessCount = "FLOW_OUTCOME_SUCCESS_COUNT",
    FlowOutcomeSuccessPercent = "FLOW_OUTCOME_SUCCESS_PERCENT",
    FlowOutcomeTotalDuration = "FLOW_OUTCOME_TOTAL_DURATION",
    FlowOutcomeMaxDuration = "FLOW_OUTCOME_MAX_DURATION",
    FlowOutcomeAvgDuration = "FLOW_OUTCOME_AVG_DURATION",
    FlowOutcomeMinDuration = "FLOW_OUTCOME_MIN_DURATION",
    OffQueueTime = "OFF_QUEUE_TIME",
    OffQueuePercent = "OFF_QUEUE_PERCENT",
    AvailableTime = "AVAILABLE_TIME",
    AvailablePercent = "AVAILABLE_PERCENT",
    BusyTime = "BUSY_TIME",
    BusyPercent = "BUSY_PERCENT",
    AwayTime = "AWAY_TIME",
    AwayPercent = "AWAY_PERCENT",
    BreakTime = "BREAK_TIME",
    BreakPercent = "BREAK_PERCENT",
    MealTime = "MEAL_TIME",
    MealPercent = "MEAL_PERCENT",
    MeetingTime = "MEETING_TIME",
    MeetingPercent = "MEETING_PERCENT",
    TrainingTime = "TRAINING_TIME",
    TrainingPercent = "TRAINING_PERCENT",
    InteractingTime = "INTERACTING_TIME",
    InteractingPercent = "INTERACTING_PERCENT",
    CommunicatingTime = "COMMUNICATING_TIME",
    CommunicatingPercent = "COMMUNICATING_PERCENT",
    SystemAwayTime = "SYSTEM_AWAY_TIME",
    SystemAwayPercent = "SYSTEM_AWAY_PERCENT",
    OnQueueTime = "ON_QUEUE_TIME",
    OnQueuePercent = "ON_QUEUE_PERCENT",
    IdleTime = "IDLE_TIME",
    IdlePercent = "IDLE_PERCENT",
    NotRespondingTime = "NOT_RESPONDING_TIME",
    NotRespondingPercent = "NOT_RESPONDING_PERCENT",
    LoggedInTime = "LOGGED_IN_TIME",
    OccupancyPercent = "OCCUPANCY_PERCENT",
    MinAlertTime = "MIN_ALERT_TIME",
    MaxAlertTime = "MAX_ALERT_TIME",
    MinHandleTime = "MIN_HANDLE_TIME",
    MaxHandleTime = "MAX_HANDLE_TIME",
    MinAnsweredTime = "MIN_ANSWERED_TIME",
    MaxAnsweredTime = "MAX_ANSWERED_TIME",
    MinNotRespondingTime = "MIN_NOT_RESPONDING_TIME",
    MaxNotRespondingTime = "MAX_NOT_RESPONDING_TIME",
    MetServiceLevel = "MET_SERVICE_LEVEL",
    WfmAdherenceStatus = "WFM_ADHERENCE_STATUS",
    WfmScheduledActivity = "WFM_SCHEDULED_ACTIVITY",
    WfmAdherenceDuration = "WFM_ADHERENCE_DURATION",
    AgentTitle = "AGENT_TITLE",
    AgentDepartment = "AGENT_DEPARTMENT",
    AgentExtension = "AGENT_EXTENSION",
    AgentSkills = "AGENT_SKILLS",
    AgentLocation = "AGENT_LOCATION",
    AgentReportsTo = "AGENT_REPORTS_TO",
    AgentEmail = "AGENT_EMAIL",
    AgentRole = "AGENT_ROLE",
    AgentGroup = "AGENT_GROUP",
    AgentTimeInStatus = "AGENT_TIME_IN_STATUS",
    AgentTimeInRoutingStatus = "AGENT_TIME_IN_ROUTING_STATUS",
    AgentStatus = "AGENT_STATUS",
    AgentSecondaryStatus = "AGENT_SECONDARY_STATUS",
    AgentRoutingStatus = "AGENT_ROUTING_STATUS",
    AgentMediaTypes = "AGENT_MEDIA_TYPES",
    AcwCount = "ACW_COUNT",
    AnswerTransferredPercent = "ANSWER_TRANSFERRED_PERCENT",
    FlowAvgMilestoneDecimal = "FLOW_AVG_MILESTONE_DECIMAL",
    NotRespondingCount = "NOT_RESPONDING_COUNT",
    AvgAcwHandled = "AVG_ACW_HANDLED",
    AvgContactingTime = "AVG_CONTACTING_TIME",
    AvgDialingTime = "AVG_DIALING_TIME",
    AvgFlowoutTime = "AVG_FLOWOUT_TIME",
    AvgHoldHandled = "AVG_HOLD_HANDLED",
    AvgMonitor = "AVG_MONITOR",
    BlindTransferCount = "BLIND_TRANSFER_COUNT",
    BlindTransferPercent = "BLIND_TRANSFER_PERCENT",
    ConnectedCount = "CONNECTED_COUNT",
    ConsultCount = "CONSULT_COUNT",
    ConsultTransferCount = "CONSULT_TRANSFER_COUNT",
    ConsultTransferPercent = "CONSULT_TRANSFER_PERCENT",
    ContactingCount = "CONTACTING_COUNT",
    DialingCount = "DIALING_COUNT",
    ErrorCount = "ERROR_COUNT",
    ExternalMediaCount = "EXTERNAL_MEDIA_COUNT",
    MaxContactingTime = "MAX_CONTACTING_TIME",
    MaxDialingTime = "MAX_DIALING_TIME",
    MaxFlowoutTime = "MAX_FLOWOUT_TIME",
    FlowMilestoneCount = "FLOW_MILESTONE_COUNT",
    MinFlowoutTime = "MIN_FLOWOUT_TIME",
    MaxMonitor = "MAX_MONITOR",
    MinContactingTime = "MIN_CONTACTING_TIME",
    MinDialingTime = "MIN_DIALING_TIME",
    MinMonitor = "MIN_MONITOR",
    MonitorCount = "MONITOR_COUNT",
    MediaCount = "MEDIA_COUNT",
    ServiceLevelTarget = "SERVICE_LEVEL_TARGET",
    ServiceLevelTargetCurrent = "SERVICE_LEVEL_TARGET_CURRENT",
    TalkCount = "TALK_COUNT",
    TotalAbandonTime = "TOTAL_ABANDON_TIME",
    TotalNotRespondingTime = "TOTAL_NOT_RESPONDING_TIME",
    TotalContacting = "TOTAL_CONTACTING",
    TotalDialing = "TOTAL_DIALING",
    TotalMonitor = "TOTAL_MONITOR",
    TotalWaitTime = "TOTAL_WAIT_TIME",
    WaitCount = "WAIT_COUNT",
    ParkCount = "PARK_COUNT",
    AvgParkTime = "AVG_PARK_TIME",
    TotalParkTime = "TOTAL_PARK_TIME",
    MinParkTime = "MIN_PARK_TIME",
    MaxParkTime = "MAX_PARK_TIME",
});

/// The property `segmentTypes` of `ViewFilter`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
#[repr(u16)]
#[non_exhaustive]
pub enum SegmentTypes {
    Alert,
    Barging,
    Callback,
    Coaching,
    Contacting,
    Converting,
    Delay,
    Dialing,
    Hold,
    Interact,
    Ivr,
    Monitoring,
    Parked,
    Scheduled,
    Sharing,
    System,
    Transmitting,
    Unknown,
    Uploading,
    Voicemail,
    Wrapup,
}

crate::runtime::values!(SegmentTypes {
    Alert = "alert",
    Barging = "barging",
    Callback = "callback",
    Coaching = "coaching",
    Contacting = "contacting",
    Converting = "converting",
    Delay = "delay",
    Dialing = "dialing",
    Hold = "hold",
    Interact = "interact",
    Ivr = "ivr",
    Monitoring = "monitoring",
    Parked = "parked",
    Scheduled = "scheduled",
    Sharing = "sharing",
    System = "system",
    Transmitting = "transmitting",
    Unknown = "unknown",
    Uploading = "uploading",
    Voicemail = "voicemail",
    Wrapup = "wrapup",
});
