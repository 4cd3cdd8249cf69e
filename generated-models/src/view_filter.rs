// @generated from the schema "ViewFilter"; changes made here are lost at the next generation

/// The schema `ViewFilter`.
#[repr(C)]
pub struct ViewFilter {
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `assignedSkillIds`: `array of string`.
    #[doc(alias = "assignedSkillIds")]
    pub assigned_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `skillGroups`: `array of string`.
    #[doc(alias = "skillGroups")]
    pub skill_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageIds`: `array of string`.
    #[doc(alias = "languageIds")]
    pub language_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `assignedLanguageIds`: `array of string`.
    #[doc(alias = "assignedLanguageIds")]
    pub assigned_language_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `languageGroups`: `array of string`.
    #[doc(alias = "languageGroups")]
    pub language_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `directions`: `array of string`.
    pub directions: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Directions>>,
    >,
    /// `originatingDirections`: `array of string`.
    #[doc(alias = "originatingDirections")]
    pub originating_directions: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<OriginatingDirections>>,
    >,
    /// `wrapUpCodes`: `array of string`.
    #[doc(alias = "wrapUpCodes")]
    pub wrap_up_codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dnisList`: `array of string`.
    #[doc(alias = "dnisList")]
    pub dnis_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sessionDnisList`: `array of string`.
    #[doc(alias = "sessionDnisList")]
    pub session_dnis_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `filterQueuesByUserIds`: `array of string`.
    #[doc(alias = "filterQueuesByUserIds")]
    pub filter_queues_by_user_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `filterUsersByQueueIds`: `array of string`.
    #[doc(alias = "filterUsersByQueueIds")]
    pub filter_users_by_queue_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `addressTos`: `array of string`.
    #[doc(alias = "addressTos")]
    pub address_tos: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `addressFroms`: `array of string`.
    #[doc(alias = "addressFroms")]
    pub address_froms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `outboundCampaignIds`: `array of string`.
    #[doc(alias = "outboundCampaignIds")]
    pub outbound_campaign_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `outboundContactListIds`: `array of string`.
    #[doc(alias = "outboundContactListIds")]
    pub outbound_contact_list_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `contactIds`: `array of string`.
    #[doc(alias = "contactIds")]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `externalContactIds`: `array of string`.
    #[doc(alias = "externalContactIds")]
    pub external_contact_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `externalOrgIds`: `array of string`.
    #[doc(alias = "externalOrgIds")]
    pub external_org_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `aniList`: `array of string`.
    #[doc(alias = "aniList")]
    pub ani_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `durationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "durationsMilliseconds")]
    pub durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `acdDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "acdDurationsMilliseconds")]
    pub acd_durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `talkDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "talkDurationsMilliseconds")]
    pub talk_durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `acwDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "acwDurationsMilliseconds")]
    pub acw_durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `handleDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "handleDurationsMilliseconds")]
    pub handle_durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `holdDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "holdDurationsMilliseconds")]
    pub hold_durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `abandonDurationsMilliseconds`: `array of NumericRange`.
    #[doc(alias = "abandonDurationsMilliseconds")]
    pub abandon_durations_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `evaluationScore`: `NumericRange`.
    #[doc(alias = "evaluationScore")]
    pub evaluation_score: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// `evaluationCriticalScore`: `NumericRange`.
    #[doc(alias = "evaluationCriticalScore")]
    pub evaluation_critical_score: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `evaluationFormIds`: `array of string`.
    #[doc(alias = "evaluationFormIds")]
    pub evaluation_form_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `evaluatedAgentIds`: `array of string`.
    #[doc(alias = "evaluatedAgentIds")]
    pub evaluated_agent_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `evaluatorIds`: `array of string`.
    #[doc(alias = "evaluatorIds")]
    pub evaluator_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `transferred`: `boolean`.
    pub transferred: ::std::option::Option<bool>,
    /// `abandoned`: `boolean`.
    pub abandoned: ::std::option::Option<bool>,
    /// `answered`: `boolean`.
    pub answered: ::std::option::Option<bool>,
    /// `messageTypes`: `array of string`.
    #[doc(alias = "messageTypes")]
    pub message_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MessageTypes>>,
    >,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `surveyFormIds`: `array of string`.
    #[doc(alias = "surveyFormIds")]
    pub survey_form_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `surveyTotalScore`: `NumericRange`.
    #[doc(alias = "surveyTotalScore")]
    pub survey_total_score: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `surveyNpsScore`: `NumericRange`.
    #[doc(alias = "surveyNpsScore")]
    pub survey_nps_score: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// `mos`: `NumericRange`.
    pub mos: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// `surveyQuestionGroupScore`: `NumericRange`.
    #[doc(alias = "surveyQuestionGroupScore")]
    pub survey_question_group_score: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `surveyPromoterScore`: `NumericRange`.
    #[doc(alias = "surveyPromoterScore")]
    pub survey_promoter_score: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `surveyFormContextIds`: `array of string`.
    #[doc(alias = "surveyFormContextIds")]
    pub survey_form_context_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sipCallIds`: `array of string`.
    #[doc(alias = "sipCallIds")]
    pub sip_call_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `isEnded`: `boolean`.
    #[doc(alias = "isEnded")]
    pub is_ended: ::std::option::Option<bool>,
    /// `isSurveyed`: `boolean`.
    #[doc(alias = "isSurveyed")]
    pub is_surveyed: ::std::option::Option<bool>,
    /// `surveyScores`: `array of NumericRange`.
    #[doc(alias = "surveyScores")]
    pub survey_scores: ::std::option::Option<::std::vec::Vec<crate::NumericRange>>,
    /// `promoterScores`: `array of NumericRange`.
    #[doc(alias = "promoterScores")]
    pub promoter_scores: ::std::option::Option<::std::vec::Vec<crate::NumericRange>>,
    /// `isCampaign`: `boolean`.
    #[doc(alias = "isCampaign")]
    pub is_campaign: ::std::option::Option<bool>,
    /// `surveyStatuses`: `array of string`.
    #[doc(alias = "surveyStatuses")]
    pub survey_statuses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `conversationProperties`: `ConversationProperties`.
    #[doc(alias = "conversationProperties")]
    pub conversation_properties: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationProperties>,
    >,
    /// `isBlindTransferred`: `boolean`.
    #[doc(alias = "isBlindTransferred")]
    pub is_blind_transferred: ::std::option::Option<bool>,
    /// `isConsulted`: `boolean`.
    #[doc(alias = "isConsulted")]
    pub is_consulted: ::std::option::Option<bool>,
    /// `isConsultTransferred`: `boolean`.
    #[doc(alias = "isConsultTransferred")]
    pub is_consult_transferred: ::std::option::Option<bool>,
    /// `remoteParticipants`: `array of string`.
    #[doc(alias = "remoteParticipants")]
    pub remote_participants: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `flowIds`: `array of string`.
    #[doc(alias = "flowIds")]
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `flowOutcomeIds`: `array of string`.
    #[doc(alias = "flowOutcomeIds")]
    pub flow_outcome_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `flowOutcomeValues`: `array of string`.
    #[doc(alias = "flowOutcomeValues")]
    pub flow_outcome_values: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FlowOutcomeValues>>,
    >,
    /// `flowDestinationTypes`: `array of string`.
    #[doc(alias = "flowDestinationTypes")]
    pub flow_destination_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FlowDestinationTypes>>,
    >,
    /// `flowDisconnectReasons`: `array of string`.
    #[doc(alias = "flowDisconnectReasons")]
    pub flow_disconnect_reasons: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FlowDisconnectReasons>>,
    >,
    /// `flowTypes`: `array of string`.
    #[doc(alias = "flowTypes")]
    pub flow_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FlowTypes>>,
    >,
    /// `flowEntryTypes`: `array of string`.
    #[doc(alias = "flowEntryTypes")]
    pub flow_entry_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FlowEntryTypes>>,
    >,
    /// `flowEntryReasons`: `array of string`.
    #[doc(alias = "flowEntryReasons")]
    pub flow_entry_reasons: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `flowVersions`: `array of string`.
    #[doc(alias = "flowVersions")]
    pub flow_versions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `groupIds`: `array of string`.
    #[doc(alias = "groupIds")]
    pub group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `hasJourneyCustomerId`: `boolean`.
    #[doc(alias = "hasJourneyCustomerId")]
    pub has_journey_customer_id: ::std::option::Option<bool>,
    /// `hasJourneyActionMapId`: `boolean`.
    #[doc(alias = "hasJourneyActionMapId")]
    pub has_journey_action_map_id: ::std::option::Option<bool>,
    /// `hasJourneyVisitId`: `boolean`.
    #[doc(alias = "hasJourneyVisitId")]
    pub has_journey_visit_id: ::std::option::Option<bool>,
    /// `hasMedia`: `boolean`.
    #[doc(alias = "hasMedia")]
    pub has_media: ::std::option::Option<bool>,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `reportsTos`: `array of string`.
    #[doc(alias = "reportsTos")]
    pub reports_tos: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `locationIds`: `array of string`.
    #[doc(alias = "locationIds")]
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `flowOutTypes`: `array of string`.
    #[doc(alias = "flowOutTypes")]
    pub flow_out_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `providerList`: `array of string`.
    #[doc(alias = "providerList")]
    pub provider_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackNumberList`: `array of string`.
    #[doc(alias = "callbackNumberList")]
    pub callback_number_list: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `callbackInterval`: `string`.
    #[doc(alias = "callbackInterval")]
    pub callback_interval: ::std::option::Option<::std::string::String>,
    /// `usedRoutingTypes`: `array of string`.
    #[doc(alias = "usedRoutingTypes")]
    pub used_routing_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<UsedRoutingTypes>>,
    >,
    /// `requestedRoutingTypes`: `array of string`.
    #[doc(alias = "requestedRoutingTypes")]
    pub requested_routing_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RequestedRoutingTypes>>,
    >,
    /// `hasAgentAssistId`: `boolean`.
    #[doc(alias = "hasAgentAssistId")]
    pub has_agent_assist_id: ::std::option::Option<bool>,
    /// `transcripts`: `array of Transcripts`.
    pub transcripts: ::std::option::Option<::std::vec::Vec<crate::Transcripts>>,
    /// `transcriptLanguages`: `array of string`.
    #[doc(alias = "transcriptLanguages")]
    pub transcript_languages: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `participantPurposes`: `array of string`.
    #[doc(alias = "participantPurposes")]
    pub participant_purposes: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<ParticipantPurposes>>,
    >,
    /// `showFirstQueue`: `boolean`.
    #[doc(alias = "showFirstQueue")]
    pub show_first_queue: ::std::option::Option<bool>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `filterUsersByTeamIds`: `array of string`.
    #[doc(alias = "filterUsersByTeamIds")]
    pub filter_users_by_team_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyActionMapIds`: `array of string`.
    #[doc(alias = "journeyActionMapIds")]
    pub journey_action_map_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyOutcomeIds`: `array of string`.
    #[doc(alias = "journeyOutcomeIds")]
    pub journey_outcome_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeySegmentIds`: `array of string`.
    #[doc(alias = "journeySegmentIds")]
    pub journey_segment_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyActionMapTypes`: `array of string`.
    #[doc(alias = "journeyActionMapTypes")]
    pub journey_action_map_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<JourneyActionMapTypes>>,
    >,
    /// `developmentRoleList`: `array of string`.
    #[doc(alias = "developmentRoleList")]
    pub development_role_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DevelopmentRoleList>>,
    >,
    /// `developmentTypeList`: `array of string`.
    #[doc(alias = "developmentTypeList")]
    pub development_type_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DevelopmentTypeList>>,
    >,
    /// `developmentStatusList`: `array of string`.
    #[doc(alias = "developmentStatusList")]
    pub development_status_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DevelopmentStatusList>>,
    >,
    /// `developmentModuleIds`: `array of string`.
    #[doc(alias = "developmentModuleIds")]
    pub development_module_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `developmentActivityOverdue`: `boolean`.
    #[doc(alias = "developmentActivityOverdue")]
    pub development_activity_overdue: ::std::option::Option<bool>,
    /// `customerSentimentScore`: `NumericRange`.
    #[doc(alias = "customerSentimentScore")]
    pub customer_sentiment_score: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `customerSentimentTrend`: `NumericRange`.
    #[doc(alias = "customerSentimentTrend")]
    pub customer_sentiment_trend: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `flowTransferTargets`: `array of string`.
    #[doc(alias = "flowTransferTargets")]
    pub flow_transfer_targets: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `developmentName`: `string`.
    #[doc(alias = "developmentName")]
    pub development_name: ::std::option::Option<::std::string::String>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `externalTags`: `array of string`.
    #[doc(alias = "externalTags")]
    pub external_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `isNotResponding`: `boolean`.
    #[doc(alias = "isNotResponding")]
    pub is_not_responding: ::std::option::Option<bool>,
    /// `isAuthenticated`: `boolean`.
    #[doc(alias = "isAuthenticated")]
    pub is_authenticated: ::std::option::Option<bool>,
    /// `botIds`: `array of string`.
    #[doc(alias = "botIds")]
    pub bot_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `botVersions`: `array of string`.
    #[doc(alias = "botVersions")]
    pub bot_versions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `botMessageTypes`: `array of string`.
    #[doc(alias = "botMessageTypes")]
    pub bot_message_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotMessageTypes>>,
    >,
    /// `botProviderList`: `array of string`.
    #[doc(alias = "botProviderList")]
    pub bot_provider_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotProviderList>>,
    >,
    /// `botProductList`: `array of string`.
    #[doc(alias = "botProductList")]
    pub bot_product_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotProductList>>,
    >,
    /// `botRecognitionFailureReasonList`: `array of string`.
    #[doc(alias = "botRecognitionFailureReasonList")]
    pub bot_recognition_failure_reason_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotRecognitionFailureReasonList>>,
    >,
    /// `botIntentList`: `array of string`.
    #[doc(alias = "botIntentList")]
    pub bot_intent_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `botFinalIntentList`: `array of string`.
    #[doc(alias = "botFinalIntentList")]
    pub bot_final_intent_list: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `botSlotList`: `array of string`.
    #[doc(alias = "botSlotList")]
    pub bot_slot_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `botResultList`: `array of string`.
    #[doc(alias = "botResultList")]
    pub bot_result_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotResultList>>,
    >,
    /// `blockedReasons`: `array of string`.
    #[doc(alias = "blockedReasons")]
    pub blocked_reasons: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BlockedReasons>>,
    >,
    /// `isRecorded`: `boolean`.
    #[doc(alias = "isRecorded")]
    pub is_recorded: ::std::option::Option<bool>,
    /// `hasEvaluation`: `boolean`.
    #[doc(alias = "hasEvaluation")]
    pub has_evaluation: ::std::option::Option<bool>,
    /// `hasScoredEvaluation`: `boolean`.
    #[doc(alias = "hasScoredEvaluation")]
    pub has_scored_evaluation: ::std::option::Option<bool>,
    /// `emailDeliveryStatusList`: `array of string`.
    #[doc(alias = "emailDeliveryStatusList")]
    pub email_delivery_status_list: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<EmailDeliveryStatusList>>,
    >,
    /// `isAgentOwnedCallback`: `boolean`.
    #[doc(alias = "isAgentOwnedCallback")]
    pub is_agent_owned_callback: ::std::option::Option<bool>,
    /// `agentCallbackOwnerIds`: `array of string`.
    #[doc(alias = "agentCallbackOwnerIds")]
    pub agent_callback_owner_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `transcriptTopics`: `array of TranscriptTopics`.
    #[doc(alias = "transcriptTopics")]
    pub transcript_topics: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptTopics>,
    >,
    /// `journeyFrequencyCapReasons`: `array of string`.
    #[doc(alias = "journeyFrequencyCapReasons")]
    pub journey_frequency_cap_reasons: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyBlockingActionMapIds`: `array of string`.
    #[doc(alias = "journeyBlockingActionMapIds")]
    pub journey_blocking_action_map_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyActionTargetIds`: `array of string`.
    #[doc(alias = "journeyActionTargetIds")]
    pub journey_action_target_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyBlockingScheduleGroupIds`: `array of string`.
    #[doc(alias = "journeyBlockingScheduleGroupIds")]
    pub journey_blocking_schedule_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyBlockingEmergencyScheduleGroupIds`: `array of string`.
    #[doc(alias = "journeyBlockingEmergencyScheduleGroupIds")]
    pub journey_blocking_emergency_schedule_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlEqualConditions`: `array of string`.
    #[doc(alias = "journeyUrlEqualConditions")]
    pub journey_url_equal_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlNotEqualConditions`: `array of string`.
    #[doc(alias = "journeyUrlNotEqualConditions")]
    pub journey_url_not_equal_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlStartsWithConditions`: `array of string`.
    #[doc(alias = "journeyUrlStartsWithConditions")]
    pub journey_url_starts_with_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlEndsWithConditions`: `array of string`.
    #[doc(alias = "journeyUrlEndsWithConditions")]
    pub journey_url_ends_with_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlContainsAnyConditions`: `array of string`.
    #[doc(alias = "journeyUrlContainsAnyConditions")]
    pub journey_url_contains_any_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlNotContainsAnyConditions`: `array of string`.
    #[doc(alias = "journeyUrlNotContainsAnyConditions")]
    pub journey_url_not_contains_any_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlContainsAllConditions`: `array of string`.
    #[doc(alias = "journeyUrlContainsAllConditions")]
    pub journey_url_contains_all_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `journeyUrlNotContainsAllConditions`: `array of string`.
    #[doc(alias = "journeyUrlNotContainsAllConditions")]
    pub journey_url_not_contains_all_conditions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `flowMilestoneIds`: `array of string`.
    #[doc(alias = "flowMilestoneIds")]
    pub flow_milestone_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `isAssessmentPassed`: `boolean`.
    #[doc(alias = "isAssessmentPassed")]
    pub is_assessment_passed: ::std::option::Option<bool>,
    /// `conversationInitiators`: `array of string`.
    #[doc(alias = "conversationInitiators")]
    pub conversation_initiators: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `hasCustomerParticipated`: `boolean`.
    #[doc(alias = "hasCustomerParticipated")]
    pub has_customer_participated: ::std::option::Option<bool>,
    /// `isAcdInteraction`: `boolean`.
    #[doc(alias = "isAcdInteraction")]
    pub is_acd_interaction: ::std::option::Option<bool>,
    /// `hasFax`: `boolean`.
    #[doc(alias = "hasFax")]
    pub has_fax: ::std::option::Option<bool>,
    /// `dataActionIds`: `array of string`.
    #[doc(alias = "dataActionIds")]
    pub data_action_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `actionCategoryName`: `string`.
    #[doc(alias = "actionCategoryName")]
    pub action_category_name: ::std::option::Option<::std::string::String>,
    /// `integrationIds`: `array of string`.
    #[doc(alias = "integrationIds")]
    pub integration_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `responseStatuses`: `array of string`.
    #[doc(alias = "responseStatuses")]
    pub response_statuses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `availableDashboard`: `string`.
    #[doc(alias = "availableDashboard")]
    pub available_dashboard: ::std::option::Option<
        crate::runtime::Open<AvailableDashboard>,
    >,
    /// `favouriteDashboard`: `boolean`.
    #[doc(alias = "favouriteDashboard")]
    pub favourite_dashboard: ::std::option::Option<bool>,
    /// `myDashboard`: `boolean`.
    #[doc(alias = "myDashboard")]
    pub my_dashboard: ::std::option::Option<bool>,
    /// `stationErrors`: `array of string`.
    #[doc(alias = "stationErrors")]
    pub station_errors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `canonicalContactIds`: `array of string`.
    #[doc(alias = "canonicalContactIds")]
    pub canonical_contact_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `alertRuleIds`: `array of string`.
    #[doc(alias = "alertRuleIds")]
    pub alert_rule_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `evaluationFormContextIds`: `array of string`.
    #[doc(alias = "evaluationFormContextIds")]
    pub evaluation_form_context_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `evaluationStatuses`: `array of string`.
    #[doc(alias = "evaluationStatuses")]
    pub evaluation_statuses: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<EvaluationStatuses>>,
    >,
    /// `workbinIds`: `array of string`.
    #[doc(alias = "workbinIds")]
    pub workbin_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `worktypeIds`: `array of string`.
    #[doc(alias = "worktypeIds")]
    pub worktype_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `workitemIds`: `array of string`.
    #[doc(alias = "workitemIds")]
    pub workitem_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `workitemAssigneeIds`: `array of string`.
    #[doc(alias = "workitemAssigneeIds")]
    pub workitem_assignee_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `workitemStatuses`: `array of string`.
    #[doc(alias = "workitemStatuses")]
    pub workitem_statuses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `isAnalyzedForSensitiveData`: `boolean`.
    #[doc(alias = "isAnalyzedForSensitiveData")]
    pub is_analyzed_for_sensitive_data: ::std::option::Option<bool>,
    /// `hasSensitiveData`: `boolean`.
    #[doc(alias = "hasSensitiveData")]
    pub has_sensitive_data: ::std::option::Option<bool>,
    /// `hasPciData`: `boolean`.
    #[doc(alias = "hasPciData")]
    pub has_pci_data: ::std::option::Option<bool>,
    /// `hasPiiData`: `boolean`.
    #[doc(alias = "hasPiiData")]
    pub has_pii_data: ::std::option::Option<bool>,
    /// `subPath`: `string`.
    #[doc(alias = "subPath")]
    pub sub_path: ::std::option::Option<::std::string::String>,
    /// `userState`: `string`.
    #[doc(alias = "userState")]
    pub user_state: ::std::option::Option<crate::runtime::Open<UserState>>,
    /// `isClearedByCustomer`: `boolean`.
    #[doc(alias = "isClearedByCustomer")]
    pub is_cleared_by_customer: ::std::option::Option<bool>,
    /// `evaluationAssigneeIds`: `array of string`.
    #[doc(alias = "evaluationAssigneeIds")]
    pub evaluation_assignee_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `evaluationAssigned`: `boolean`.
    #[doc(alias = "evaluationAssigned")]
    pub evaluation_assigned: ::std::option::Option<bool>,
    /// `assistantIds`: `array of string`.
    #[doc(alias = "assistantIds")]
    pub assistant_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `isParked`: `boolean`.
    #[doc(alias = "isParked")]
    pub is_parked: ::std::option::Option<bool>,
    /// `agentEmpathyScore`: `NumericRange`.
    #[doc(alias = "agentEmpathyScore")]
    pub agent_empathy_score: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `surveyTypes`: `array of string`.
    #[doc(alias = "surveyTypes")]
    pub survey_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SurveyTypes>>,
    >,
    /// `surveyResponseStatuses`: `array of string`.
    #[doc(alias = "surveyResponseStatuses")]
    pub survey_response_statuses: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SurveyResponseStatuses>>,
    >,
    /// `botFlowTypes`: `array of string`.
    #[doc(alias = "botFlowTypes")]
    pub bot_flow_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotFlowTypes>>,
    >,
    /// `agentTalkDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "agentTalkDurationMilliseconds")]
    pub agent_talk_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `customerTalkDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "customerTalkDurationMilliseconds")]
    pub customer_talk_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `overtalkDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "overtalkDurationMilliseconds")]
    pub overtalk_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `silenceDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "silenceDurationMilliseconds")]
    pub silence_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `acdDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "acdDurationMilliseconds")]
    pub acd_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `ivrDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "ivrDurationMilliseconds")]
    pub ivr_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `otherDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "otherDurationMilliseconds")]
    pub other_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `agentTalkPercentage`: `NumericRange`.
    #[doc(alias = "agentTalkPercentage")]
    pub agent_talk_percentage: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `customerTalkPercentage`: `NumericRange`.
    #[doc(alias = "customerTalkPercentage")]
    pub customer_talk_percentage: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `overtalkPercentage`: `NumericRange`.
    #[doc(alias = "overtalkPercentage")]
    pub overtalk_percentage: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `silencePercentage`: `NumericRange`.
    #[doc(alias = "silencePercentage")]
    pub silence_percentage: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `acdPercentage`: `NumericRange`.
    #[doc(alias = "acdPercentage")]
    pub acd_percentage: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// `ivrPercentage`: `NumericRange`.
    #[doc(alias = "ivrPercentage")]
    pub ivr_percentage: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// `otherPercentage`: `NumericRange`.
    #[doc(alias = "otherPercentage")]
    pub other_percentage: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// `overtalkInstances`: `NumericRange`.
    #[doc(alias = "overtalkInstances")]
    pub overtalk_instances: ::std::option::Option<
        ::std::boxed::Box<crate::NumericRange>,
    >,
    /// `isScreenRecorded`: `boolean`.
    #[doc(alias = "isScreenRecorded")]
    pub is_screen_recorded: ::std::option::Option<bool>,
    /// `screenMonitorUserIds`: `array of string`.
    #[doc(alias = "screenMonitorUserIds")]
    pub screen_monitor_user_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `dashboardState`: `string`.
    #[doc(alias = "dashboardState")]
    pub dashboard_state: ::std::option::Option<crate::runtime::Open<DashboardState>>,
    /// `dashboardType`: `string`.
    #[doc(alias = "dashboardType")]
    pub dashboard_type: ::std::option::Option<crate::runtime::Open<DashboardType>>,
    /// `dashboardAccessFilter`: `string`.
    #[doc(alias = "dashboardAccessFilter")]
    pub dashboard_access_filter: ::std::option::Option<
        crate::runtime::Open<DashboardAccessFilter>,
    >,
    /// `transcriptDurationMilliseconds`: `array of NumericRange`.
    #[doc(alias = "transcriptDurationMilliseconds")]
    pub transcript_duration_milliseconds: ::std::option::Option<
        ::std::vec::Vec<crate::NumericRange>,
    >,
    /// `workitemsStatuses`: `array of WorkitemStatusFilter`.
    #[doc(alias = "workitemsStatuses")]
    pub workitems_statuses: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemStatusFilter>,
    >,
    /// `socialCountries`: `array of string`.
    #[doc(alias = "socialCountries")]
    pub social_countries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `socialLanguages`: `array of string`.
    #[doc(alias = "socialLanguages")]
    pub social_languages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `socialChannels`: `array of string`.
    #[doc(alias = "socialChannels")]
    pub social_channels: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SocialChannels>>,
    >,
    /// `socialSentimentCategory`: `array of string`.
    #[doc(alias = "socialSentimentCategory")]
    pub social_sentiment_category: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SocialSentimentCategory>>,
    >,
    /// `socialTopicIds`: `array of string`.
    #[doc(alias = "socialTopicIds")]
    pub social_topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `socialIngestionRuleIds`: `array of string`.
    #[doc(alias = "socialIngestionRuleIds")]
    pub social_ingestion_rule_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `socialConversationCreated`: `boolean`.
    #[doc(alias = "socialConversationCreated")]
    pub social_conversation_created: ::std::option::Option<bool>,
    /// `socialContentType`: `array of string`.
    #[doc(alias = "socialContentType")]
    pub social_content_type: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SocialContentType>>,
    >,
    /// `socialKeywords`: `array of SocialKeyword`.
    #[doc(alias = "socialKeywords")]
    pub social_keywords: ::std::option::Option<::std::vec::Vec<crate::SocialKeyword>>,
    /// `socialPostEscalated`: `boolean`.
    #[doc(alias = "socialPostEscalated")]
    pub social_post_escalated: ::std::option::Option<bool>,
    /// `socialClassifications`: `array of string`.
    #[doc(alias = "socialClassifications")]
    pub social_classifications: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SocialClassifications>>,
    >,
    /// `filterUsersByManagerIds`: `array of string`.
    #[doc(alias = "filterUsersByManagerIds")]
    pub filter_users_by_manager_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `slideshowIds`: `array of string`.
    #[doc(alias = "slideshowIds")]
    pub slideshow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `conferenced`: `boolean`.
    pub conferenced: ::std::option::Option<bool>,
    /// `video`: `boolean`.
    pub video: ::std::option::Option<bool>,
    /// `linkedInteraction`: `boolean`.
    #[doc(alias = "linkedInteraction")]
    pub linked_interaction: ::std::option::Option<bool>,
    /// `recommendationSources`: `array of string`.
    #[doc(alias = "recommendationSources")]
    pub recommendation_sources: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RecommendationSources>>,
    >,
    /// `evaluationRole`: `string`.
    #[doc(alias = "evaluationRole")]
    pub evaluation_role: ::std::option::Option<crate::runtime::Open<EvaluationRole>>,
    /// `comparisonQueueIds`: `array of string`.
    #[doc(alias = "comparisonQueueIds")]
    pub comparison_queue_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `viewMetrics`: `array of string`.
    #[doc(alias = "viewMetrics")]
    pub view_metrics: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<ViewMetrics>>,
    >,
    /// `timelineCategories`: `array of string`.
    #[doc(alias = "timelineCategories")]
    pub timeline_categories: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `acw`: `boolean`.
    pub acw: ::std::option::Option<bool>,
    /// `segmentTypes`: `array of string`.
    #[doc(alias = "segmentTypes")]
    pub segment_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SegmentTypes>>,
    >,
    /// `programIds`: `array of string`.
    #[doc(alias = "programIds")]
    pub program_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `categoryIds`: `array of string`.
    #[doc(alias = "categoryIds")]
    pub category_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ViewFilter "ViewFilter" 226 {
    (
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 0 with_media_types,
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 0 with_queue_ids,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        assigned_skill_ids: ::std::vec::Vec<::std::string::String> = "assignedSkillIds" 0 with_assigned_skill_ids,
        skill_groups: ::std::vec::Vec<::std::string::String> = "skillGroups" 0 with_skill_groups,
        language_ids: ::std::vec::Vec<::std::string::String> = "languageIds" 0 with_language_ids,
        assigned_language_ids: ::std::vec::Vec<::std::string::String> = "assignedLanguageIds" 0 with_assigned_language_ids,
        language_groups: ::std::vec::Vec<::std::string::String> = "languageGroups" 0 with_language_groups,
        directions: ::std::vec::Vec<crate::runtime::Open<Directions>> = "directions" 0 with_directions,
        originating_directions: ::std::vec::Vec<crate::runtime::Open<OriginatingDirections>> = "originatingDirections" 0 with_originating_directions,
        wrap_up_codes: ::std::vec::Vec<::std::string::String> = "wrapUpCodes" 0 with_wrap_up_codes,
        dnis_list: ::std::vec::Vec<::std::string::String> = "dnisList" 0 with_dnis_list,
        session_dnis_list: ::std::vec::Vec<::std::string::String> = "sessionDnisList" 0 with_session_dnis_list,
        filter_queues_by_user_ids: ::std::vec::Vec<::std::string::String> = "filterQueuesByUserIds" 0 with_filter_queues_by_user_ids,
        filter_users_by_queue_ids: ::std::vec::Vec<::std::string::String> = "filterUsersByQueueIds" 0 with_filter_users_by_queue_ids,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
    )
    (
        management_unit_ids: ::std::vec::Vec<::std::string::String> = "managementUnitIds" 0 with_management_unit_ids,
        address_tos: ::std::vec::Vec<::std::string::String> = "addressTos" 0 with_address_tos,
        address_froms: ::std::vec::Vec<::std::string::String> = "addressFroms" 0 with_address_froms,
        outbound_campaign_ids: ::std::vec::Vec<::std::string::String> = "outboundCampaignIds" 0 with_outbound_campaign_ids,
        outbound_contact_list_ids: ::std::vec::Vec<::std::string::String> = "outboundContactListIds" 0 with_outbound_contact_list_ids,
        contact_ids: ::std::vec::Vec<::std::string::String> = "contactIds" 0 with_contact_ids,
        external_contact_ids: ::std::vec::Vec<::std::string::String> = "externalContactIds" 0 with_external_contact_ids,
        external_org_ids: ::std::vec::Vec<::std::string::String> = "externalOrgIds" 0 with_external_org_ids,
        ani_list: ::std::vec::Vec<::std::string::String> = "aniList" 0 with_ani_list,
        durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "durationsMilliseconds" 0 with_durations_milliseconds,
        acd_durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "acdDurationsMilliseconds" 0 with_acd_durations_milliseconds,
        talk_durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "talkDurationsMilliseconds" 0 with_talk_durations_milliseconds,
        acw_durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "acwDurationsMilliseconds" 0 with_acw_durations_milliseconds,
        handle_durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "handleDurationsMilliseconds" 0 with_handle_durations_milliseconds,
        hold_durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "holdDurationsMilliseconds" 0 with_hold_durations_milliseconds,
        abandon_durations_milliseconds: ::std::vec::Vec<crate::NumericRange> = "abandonDurationsMilliseconds" 0 with_abandon_durations_milliseconds,
    )
    (
        evaluation_score: ::std::boxed::Box<crate::NumericRange> = "evaluationScore" 0 with_evaluation_score,
        evaluation_critical_score: ::std::boxed::Box<crate::NumericRange> = "evaluationCriticalScore" 0 with_evaluation_critical_score,
        evaluation_form_ids: ::std::vec::Vec<::std::string::String> = "evaluationFormIds" 0 with_evaluation_form_ids,
        evaluated_agent_ids: ::std::vec::Vec<::std::string::String> = "evaluatedAgentIds" 0 with_evaluated_agent_ids,
        evaluator_ids: ::std::vec::Vec<::std::string::String> = "evaluatorIds" 0 with_evaluator_ids,
        transferred: bool = "transferred" 0 with_transferred,
        abandoned: bool = "abandoned" 0 with_abandoned,
        answered: bool = "answered" 0 with_answered,
        message_types: ::std::vec::Vec<crate::runtime::Open<MessageTypes>> = "messageTypes" 0 with_message_types,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        survey_form_ids: ::std::vec::Vec<::std::string::String> = "surveyFormIds" 0 with_survey_form_ids,
        survey_total_score: ::std::boxed::Box<crate::NumericRange> = "surveyTotalScore" 0 with_survey_total_score,
        survey_nps_score: ::std::boxed::Box<crate::NumericRange> = "surveyNpsScore" 0 with_survey_nps_score,
        mos: ::std::boxed::Box<crate::NumericRange> = "mos" 0 with_mos,
        survey_question_group_score: ::std::boxed::Box<crate::NumericRange> = "surveyQuestionGroupScore" 0 with_survey_question_group_score,
        survey_promoter_score: ::std::boxed::Box<crate::NumericRange> = "surveyPromoterScore" 0 with_survey_promoter_score,
    )
    (
        survey_form_context_ids: ::std::vec::Vec<::std::string::String> = "surveyFormContextIds" 0 with_survey_form_context_ids,
        conversation_ids: ::std::vec::Vec<::std::string::String> = "conversationIds" 0 with_conversation_ids,
        sip_call_ids: ::std::vec::Vec<::std::string::String> = "sipCallIds" 0 with_sip_call_ids,
        is_ended: bool = "isEnded" 0 with_is_ended,
        is_surveyed: bool = "isSurveyed" 0 with_is_surveyed,
        survey_scores: ::std::vec::Vec<crate::NumericRange> = "surveyScores" 0 with_survey_scores,
        promoter_scores: ::std::vec::Vec<crate::NumericRange> = "promoterScores" 0 with_promoter_scores,
        is_campaign: bool = "isCampaign" 0 with_is_campaign,
        survey_statuses: ::std::vec::Vec<::std::string::String> = "surveyStatuses" 0 with_survey_statuses,
        conversation_properties: ::std::boxed::Box<crate::ConversationProperties> = "conversationProperties" 0 with_conversation_properties,
        is_blind_transferred: bool = "isBlindTransferred" 0 with_is_blind_transferred,
        is_consulted: bool = "isConsulted" 0 with_is_consulted,
        is_consult_transferred: bool = "isConsultTransferred" 0 with_is_consult_transferred,
        remote_participants: ::std::vec::Vec<::std::string::String> = "remoteParticipants" 0 with_remote_participants,
        flow_ids: ::std::vec::Vec<::std::string::String> = "flowIds" 0 with_flow_ids,
        flow_outcome_ids: ::std::vec::Vec<::std::string::String> = "flowOutcomeIds" 0 with_flow_outcome_ids,
    )
    (
        flow_outcome_values: ::std::vec::Vec<crate::runtime::Open<FlowOutcomeValues>> = "flowOutcomeValues" 0 with_flow_outcome_values,
        flow_destination_types: ::std::vec::Vec<crate::runtime::Open<FlowDestinationTypes>> = "flowDestinationTypes" 0 with_flow_destination_types,
        flow_disconnect_reasons: ::std::vec::Vec<crate::runtime::Open<FlowDisconnectReasons>> = "flowDisconnectReasons" 0 with_flow_disconnect_reasons,
        flow_types: ::std::vec::Vec<crate::runtime::Open<FlowTypes>> = "flowTypes" 0 with_flow_types,
        flow_entry_types: ::std::vec::Vec<crate::runtime::Open<FlowEntryTypes>> = "flowEntryTypes" 0 with_flow_entry_types,
        flow_entry_reasons: ::std::vec::Vec<::std::string::String> = "flowEntryReasons" 0 with_flow_entry_reasons,
        flow_versions: ::std::vec::Vec<::std::string::String> = "flowVersions" 0 with_flow_versions,
        group_ids: ::std::vec::Vec<::std::string::String> = "groupIds" 0 with_group_ids,
        has_journey_customer_id: bool = "hasJourneyCustomerId" 0 with_has_journey_customer_id,
        has_journey_action_map_id: bool = "hasJourneyActionMapId" 0 with_has_journey_action_map_id,
        has_journey_visit_id: bool = "hasJourneyVisitId" 0 with_has_journey_visit_id,
        has_media: bool = "hasMedia" 0 with_has_media,
        role_ids: ::std::vec::Vec<::std::string::String> = "roleIds" 0 with_role_ids,
        reports_tos: ::std::vec::Vec<::std::string::String> = "reportsTos" 0 with_reports_tos,
        location_ids: ::std::vec::Vec<::std::string::String> = "locationIds" 0 with_location_ids,
        flow_out_types: ::std::vec::Vec<::std::string::String> = "flowOutTypes" 0 with_flow_out_types,
    )
    (
        provider_list: ::std::vec::Vec<::std::string::String> = "providerList" 0 with_provider_list,
        callback_number_list: ::std::vec::Vec<::std::string::String> = "callbackNumberList" 0 with_callback_number_list,
        callback_interval: ::std::string::String = "callbackInterval" 0 with_callback_interval,
        used_routing_types: ::std::vec::Vec<crate::runtime::Open<UsedRoutingTypes>> = "usedRoutingTypes" 0 with_used_routing_types,
        requested_routing_types: ::std::vec::Vec<crate::runtime::Open<RequestedRoutingTypes>> = "requestedRoutingTypes" 0 with_requested_routing_types,
        has_agent_assist_id: bool = "hasAgentAssistId" 0 with_has_agent_assist_id,
        transcripts: ::std::vec::Vec<crate::Transcripts> = "transcripts" 0 with_transcripts,
        transcript_languages: ::std::vec::Vec<::std::string::String> = "transcriptLanguages" 0 with_transcript_languages,
        participant_purposes: ::std::vec::Vec<crate::runtime::Open<ParticipantPurposes>> = "participantPurposes" 0 with_participant_purposes,
        show_first_queue: bool = "showFirstQueue" 0 with_show_first_queue,
        team_ids: ::std::vec::Vec<::std::string::String> = "teamIds" 0 with_team_ids,
        filter_users_by_team_ids: ::std::vec::Vec<::std::string::String> = "filterUsersByTeamIds" 0 with_filter_users_by_team_ids,
        journey_action_map_ids: ::std::vec::Vec<::std::string::String> = "journeyActionMapIds" 0 with_journey_action_map_ids,
        journey_outcome_ids: ::std::vec::Vec<::std::string::String> = "journeyOutcomeIds" 0 with_journey_outcome_ids,
        journey_segment_ids: ::std::vec::Vec<::std::string::String> = "journeySegmentIds" 0 with_journey_segment_ids,
        journey_action_map_types: ::std::vec::Vec<crate::runtime::Open<JourneyActionMapTypes>> = "journeyActionMapTypes" 0 with_journey_action_map_types,
    )
    (
        development_role_list: ::std::vec::Vec<crate::runtime::Open<DevelopmentRoleList>> = "developmentRoleList" 0 with_development_role_list,
        development_type_list: ::std::vec::Vec<crate::runtime::Open<DevelopmentTypeList>> = "developmentTypeList" 0 with_development_type_list,
        development_status_list: ::std::vec::Vec<crate::runtime::Open<DevelopmentStatusList>> = "developmentStatusList" 0 with_development_status_list,
        development_module_ids: ::std::vec::Vec<::std::string::String> = "developmentModuleIds" 0 with_development_module_ids,
        development_activity_overdue: bool = "developmentActivityOverdue" 0 with_development_activity_overdue,
        customer_sentiment_score: ::std::boxed::Box<crate::NumericRange> = "customerSentimentScore" 0 with_customer_sentiment_score,
        customer_sentiment_trend: ::std::boxed::Box<crate::NumericRange> = "customerSentimentTrend" 0 with_customer_sentiment_trend,
        flow_transfer_targets: ::std::vec::Vec<::std::string::String> = "flowTransferTargets" 0 with_flow_transfer_targets,
        development_name: ::std::string::String = "developmentName" 0 with_development_name,
        topic_ids: ::std::vec::Vec<::std::string::String> = "topicIds" 0 with_topic_ids,
        external_tags: ::std::vec::Vec<::std::string::String> = "externalTags" 0 with_external_tags,
        is_not_responding: bool = "isNotResponding" 0 with_is_not_responding,
        is_authenticated: bool = "isAuthenticated" 0 with_is_authenticated,
        bot_ids: ::std::vec::Vec<::std::string::String> = "botIds" 0 with_bot_ids,
        bot_versions: ::std::vec::Vec<::std::string::String> = "botVersions" 0 with_bot_versions,
        bot_message_types: ::std::vec::Vec<crate::runtime::Open<BotMessageTypes>> = "botMessageTypes" 0 with_bot_message_types,
    )
    (
        bot_provider_list: ::std::vec::Vec<crate::runtime::Open<BotProviderList>> = "botProviderList" 0 with_bot_provider_list,
        bot_product_list: ::std::vec::Vec<crate::runtime::Open<BotProductList>> = "botProductList" 0 with_bot_product_list,
        bot_recognition_failure_reason_list: ::std::vec::Vec<crate::runtime::Open<BotRecognitionFailureReasonList>> = "botRecognitionFailureReasonList" 0 with_bot_recognition_failure_reason_list,
        bot_intent_list: ::std::vec::Vec<::std::string::String> = "botIntentList" 0 with_bot_intent_list,
        bot_final_intent_list: ::std::vec::Vec<::std::string::String> = "botFinalIntentList" 0 with_bot_final_intent_list,
        bot_slot_list: ::std::vec::Vec<::std::string::String> = "botSlotList" 0 with_bot_slot_list,
        bot_result_list: ::std::vec::Vec<crate::runtime::Open<BotResultList>> = "botResultList" 0 with_bot_result_list,
        blocked_reasons: ::std::vec::Vec<crate::runtime::Open<BlockedReasons>> = "blockedReasons" 0 with_blocked_reasons,
        is_recorded: bool = "isRecorded" 0 with_is_recorded,
        has_evaluation: bool = "hasEvaluation" 0 with_has_evaluation,
        has_scored_evaluation: bool = "hasScoredEvaluation" 0 with_has_scored_evaluation,
        email_delivery_status_list: ::std::vec::Vec<crate::runtime::Open<EmailDeliveryStatusList>> = "emailDeliveryStatusList" 0 with_email_delivery_status_list,
        is_agent_owned_callback: bool = "isAgentOwnedCallback" 0 with_is_agent_owned_callback,
        agent_callback_owner_ids: ::std::vec::Vec<::std::string::String> = "agentCallbackOwnerIds" 0 with_agent_callback_owner_ids,
        transcript_topics: ::std::vec::Vec<crate::TranscriptTopics> = "transcriptTopics" 0 with_transcript_topics,
        journey_frequency_cap_reasons: ::std::vec::Vec<::std::string::String> = "journeyFrequencyCapReasons" 0 with_journey_frequency_cap_reasons,
    )
    (
        journey_blocking_action_map_ids: ::std::vec::Vec<::std::string::String> = "journeyBlockingActionMapIds" 0 with_journey_blocking_action_map_ids,
        journey_action_target_ids: ::std::vec::Vec<::std::string::String> = "journeyActionTargetIds" 0 with_journey_action_target_ids,
        journey_blocking_schedule_group_ids: ::std::vec::Vec<::std::string::String> = "journeyBlockingScheduleGroupIds" 0 with_journey_blocking_schedule_group_ids,
        journey_blocking_emergency_schedule_group_ids: ::std::vec::Vec<::std::string::String> = "journeyBlockingEmergencyScheduleGroupIds" 0 with_journey_blocking_emergency_schedule_group_ids,
        journey_url_equal_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlEqualConditions" 0 with_journey_url_equal_conditions,
        journey_url_not_equal_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlNotEqualConditions" 0 with_journey_url_not_equal_conditions,
        journey_url_starts_with_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlStartsWithConditions" 0 with_journey_url_starts_with_conditions,
        journey_url_ends_with_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlEndsWithConditions" 0 with_journey_url_ends_with_conditions,
        journey_url_contains_any_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlContainsAnyConditions" 0 with_journey_url_contains_any_conditions,
        journey_url_not_contains_any_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlNotContainsAnyConditions" 0 with_journey_url_not_contains_any_conditions,
        journey_url_contains_all_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlContainsAllConditions" 0 with_journey_url_contains_all_conditions,
        journey_url_not_contains_all_conditions: ::std::vec::Vec<::std::string::String> = "journeyUrlNotContainsAllConditions" 0 with_journey_url_not_contains_all_conditions,
        flow_milestone_ids: ::std::vec::Vec<::std::string::String> = "flowMilestoneIds" 0 with_flow_milestone_ids,
        is_assessment_passed: bool = "isAssessmentPassed" 0 with_is_assessment_passed,
        conversation_initiators: ::std::vec::Vec<::std::string::String> = "conversationInitiators" 0 with_conversation_initiators,
        has_customer_participated: bool = "hasCustomerParticipated" 0 with_has_customer_participated,
    )
    (
        is_acd_interaction: bool = "isAcdInteraction" 0 with_is_acd_interaction,
        has_fax: bool = "hasFax" 0 with_has_fax,
        data_action_ids: ::std::vec::Vec<::std::string::String> = "dataActionIds" 0 with_data_action_ids,
        action_category_name: ::std::string::String = "actionCategoryName" 0 with_action_category_name,
        integration_ids: ::std::vec::Vec<::std::string::String> = "integrationIds" 0 with_integration_ids,
        response_statuses: ::std::vec::Vec<::std::string::String> = "responseStatuses" 0 with_response_statuses,
        available_dashboard: crate::runtime::Open<AvailableDashboard> = "availableDashboard" 0 with_available_dashboard,
        favourite_dashboard: bool = "favouriteDashboard" 0 with_favourite_dashboard,
        my_dashboard: bool = "myDashboard" 0 with_my_dashboard,
        station_errors: ::std::vec::Vec<::std::string::String> = "stationErrors" 0 with_station_errors,
        canonical_contact_ids: ::std::vec::Vec<::std::string::String> = "canonicalContactIds" 0 with_canonical_contact_ids,
        alert_rule_ids: ::std::vec::Vec<::std::string::String> = "alertRuleIds" 0 with_alert_rule_ids,
        evaluation_form_context_ids: ::std::vec::Vec<::std::string::String> = "evaluationFormContextIds" 0 with_evaluation_form_context_ids,
        evaluation_statuses: ::std::vec::Vec<crate::runtime::Open<EvaluationStatuses>> = "evaluationStatuses" 0 with_evaluation_statuses,
        workbin_ids: ::std::vec::Vec<::std::string::String> = "workbinIds" 0 with_workbin_ids,
        worktype_ids: ::std::vec::Vec<::std::string::String> = "worktypeIds" 0 with_worktype_ids,
    )
    (
        workitem_ids: ::std::vec::Vec<::std::string::String> = "workitemIds" 0 with_workitem_ids,
        workitem_assignee_ids: ::std::vec::Vec<::std::string::String> = "workitemAssigneeIds" 0 with_workitem_assignee_ids,
        workitem_statuses: ::std::vec::Vec<::std::string::String> = "workitemStatuses" 0 with_workitem_statuses,
        is_analyzed_for_sensitive_data: bool = "isAnalyzedForSensitiveData" 0 with_is_analyzed_for_sensitive_data,
        has_sensitive_data: bool = "hasSensitiveData" 0 with_has_sensitive_data,
        has_pci_data: bool = "hasPciData" 0 with_has_pci_data,
        has_pii_data: bool = "hasPiiData" 0 with_has_pii_data,
        sub_path: ::std::string::String = "subPath" 0 with_sub_path,
        user_state: crate::runtime::Open<UserState> = "userState" 0 with_user_state,
        is_cleared_by_customer: bool = "isClearedByCustomer" 0 with_is_cleared_by_customer,
        evaluation_assignee_ids: ::std::vec::Vec<::std::string::String> = "evaluationAssigneeIds" 0 with_evaluation_assignee_ids,
        evaluation_assigned: bool = "evaluationAssigned" 0 with_evaluation_assigned,
        assistant_ids: ::std::vec::Vec<::std::string::String> = "assistantIds" 0 with_assistant_ids,
        knowledge_base_ids: ::std::vec::Vec<::std::string::String> = "knowledgeBaseIds" 0 with_knowledge_base_ids,
        is_parked: bool = "isParked" 0 with_is_parked,
        agent_empathy_score: ::std::boxed::Box<crate::NumericRange> = "agentEmpathyScore" 0 with_agent_empathy_score,
    )
    (
        survey_types: ::std::vec::Vec<crate::runtime::Open<SurveyTypes>> = "surveyTypes" 0 with_survey_types,
        survey_response_statuses: ::std::vec::Vec<crate::runtime::Open<SurveyResponseStatuses>> = "surveyResponseStatuses" 0 with_survey_response_statuses,
        bot_flow_types: ::std::vec::Vec<crate::runtime::Open<BotFlowTypes>> = "botFlowTypes" 0 with_bot_flow_types,
        agent_talk_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "agentTalkDurationMilliseconds" 0 with_agent_talk_duration_milliseconds,
        customer_talk_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "customerTalkDurationMilliseconds" 0 with_customer_talk_duration_milliseconds,
        overtalk_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "overtalkDurationMilliseconds" 0 with_overtalk_duration_milliseconds,
        silence_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "silenceDurationMilliseconds" 0 with_silence_duration_milliseconds,
        acd_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "acdDurationMilliseconds" 0 with_acd_duration_milliseconds,
        ivr_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "ivrDurationMilliseconds" 0 with_ivr_duration_milliseconds,
        other_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "otherDurationMilliseconds" 0 with_other_duration_milliseconds,
        agent_talk_percentage: ::std::boxed::Box<crate::NumericRange> = "agentTalkPercentage" 0 with_agent_talk_percentage,
        customer_talk_percentage: ::std::boxed::Box<crate::NumericRange> = "customerTalkPercentage" 0 with_customer_talk_percentage,
        overtalk_percentage: ::std::boxed::Box<crate::NumericRange> = "overtalkPercentage" 0 with_overtalk_percentage,
        silence_percentage: ::std::boxed::Box<crate::NumericRange> = "silencePercentage" 0 with_silence_percentage,
        acd_percentage: ::std::boxed::Box<crate::NumericRange> = "acdPercentage" 0 with_acd_percentage,
        ivr_percentage: ::std::boxed::Box<crate::NumericRange> = "ivrPercentage" 0 with_ivr_percentage,
    )
    (
        other_percentage: ::std::boxed::Box<crate::NumericRange> = "otherPercentage" 0 with_other_percentage,
        overtalk_instances: ::std::boxed::Box<crate::NumericRange> = "overtalkInstances" 0 with_overtalk_instances,
        is_screen_recorded: bool = "isScreenRecorded" 0 with_is_screen_recorded,
        screen_monitor_user_ids: ::std::vec::Vec<::std::string::String> = "screenMonitorUserIds" 0 with_screen_monitor_user_ids,
        dashboard_state: crate::runtime::Open<DashboardState> = "dashboardState" 0 with_dashboard_state,
        dashboard_type: crate::runtime::Open<DashboardType> = "dashboardType" 0 with_dashboard_type,
        dashboard_access_filter: crate::runtime::Open<DashboardAccessFilter> = "dashboardAccessFilter" 0 with_dashboard_access_filter,
        transcript_duration_milliseconds: ::std::vec::Vec<crate::NumericRange> = "transcriptDurationMilliseconds" 0 with_transcript_duration_milliseconds,
        workitems_statuses: ::std::vec::Vec<crate::WorkitemStatusFilter> = "workitemsStatuses" 0 with_workitems_statuses,
        social_countries: ::std::vec::Vec<::std::string::String> = "socialCountries" 0 with_social_countries,
        social_languages: ::std::vec::Vec<::std::string::String> = "socialLanguages" 0 with_social_languages,
        social_channels: ::std::vec::Vec<crate::runtime::Open<SocialChannels>> = "socialChannels" 0 with_social_channels,
        social_sentiment_category: ::std::vec::Vec<crate::runtime::Open<SocialSentimentCategory>> = "socialSentimentCategory" 0 with_social_sentiment_category,
        social_topic_ids: ::std::vec::Vec<::std::string::String> = "socialTopicIds" 0 with_social_topic_ids,
        social_ingestion_rule_ids: ::std::vec::Vec<::std::string::String> = "socialIngestionRuleIds" 0 with_social_ingestion_rule_ids,
        social_conversation_created: bool = "socialConversationCreated" 0 with_social_conversation_created,
    )
    (
        social_content_type: ::std::vec::Vec<crate::runtime::Open<SocialContentType>> = "socialContentType" 0 with_social_content_type,
        social_keywords: ::std::vec::Vec<crate::SocialKeyword> = "socialKeywords" 0 with_social_keywords,
        social_post_escalated: bool = "socialPostEscalated" 0 with_social_post_escalated,
        social_classifications: ::std::vec::Vec<crate::runtime::Open<SocialClassifications>> = "socialClassifications" 0 with_social_classifications,
        filter_users_by_manager_ids: ::std::vec::Vec<::std::string::String> = "filterUsersByManagerIds" 0 with_filter_users_by_manager_ids,
        slideshow_ids: ::std::vec::Vec<::std::string::String> = "slideshowIds" 0 with_slideshow_ids,
        conferenced: bool = "conferenced" 0 with_conferenced,
        video: bool = "video" 0 with_video,
        linked_interaction: bool = "linkedInteraction" 0 with_linked_interaction,
        recommendation_sources: ::std::vec::Vec<crate::runtime::Open<RecommendationSources>> = "recommendationSources" 0 with_recommendation_sources,
        evaluation_role: crate::runtime::Open<EvaluationRole> = "evaluationRole" 0 with_evaluation_role,
        comparison_queue_ids: ::std::vec::Vec<::std::string::String> = "comparisonQueueIds" 0 with_comparison_queue_ids,
        view_metrics: ::std::vec::Vec<crate::runtime::Open<ViewMetrics>> = "viewMetrics" 0 with_view_metrics,
        timeline_categories: ::std::vec::Vec<::std::string::String> = "timelineCategories" 0 with_timeline_categories,
        acw: bool = "acw" 0 with_acw,
        segment_types: ::std::vec::Vec<crate::runtime::Open<SegmentTypes>> = "segmentTypes" 0 with_segment_types,
    )
    (
        program_ids: ::std::vec::Vec<::std::string::String> = "programIds" 0 with_program_ids,
        category_ids: ::std::vec::Vec<::std::string::String> = "categoryIds" 0 with_category_ids,
    )
});

/// The property `mediaTypes` of `ViewFilter`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}

/// The property `directions` of `ViewFilter`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Directions {
    Inbound,
    Outbound,
}

crate::runtime::known!(Directions);

impl crate::runtime::Enum for Directions {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `originatingDirections` of `ViewFilter`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum OriginatingDirections {
    Inbound,
    Outbound,
}

crate::runtime::known!(OriginatingDirections);

impl crate::runtime::Enum for OriginatingDirections {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `messageTypes` of `ViewFilter`. Known values: `sms`, `twitter`, `line`, `facebook`, `whatsapp`, `webmessaging`, `open`, `instagram`, `apple`.
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

crate::runtime::known!(MessageTypes);

impl crate::runtime::Enum for MessageTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Twitter, "twitter"),
        (Self::Line, "line"),
        (Self::Facebook, "facebook"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Open, "open"),
        (Self::Instagram, "instagram"),
        (Self::Apple, "apple"),
    ];
}

/// The property `flowOutcomeValues` of `ViewFilter`. Known values: `SUCCESS`, `FAILURE`.
#[non_exhaustive]
pub enum FlowOutcomeValues {
    Success,
    Failure,
}

crate::runtime::known!(FlowOutcomeValues);

impl crate::runtime::Enum for FlowOutcomeValues {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
    ];
}

/// The property `flowDestinationTypes` of `ViewFilter`. Known values: `ACD`, `USER`, `GROUP`, `NUMBER`, `FLOW`, `SECURE_FLOW`, `ACD_VOICEMAIL`, `USER_VOICEMAIL`, `GROUP_VOICEMAIL`, `RETURN_TO_AGENT`.
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

crate::runtime::known!(FlowDestinationTypes);

impl crate::runtime::Enum for FlowDestinationTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "ACD"),
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
        (Self::Number, "NUMBER"),
        (Self::Flow, "FLOW"),
        (Self::SecureFlow, "SECURE_FLOW"),
        (Self::AcdVoicemail, "ACD_VOICEMAIL"),
        (Self::UserVoicemail, "USER_VOICEMAIL"),
        (Self::GroupVoicemail, "GROUP_VOICEMAIL"),
        (Self::ReturnToAgent, "RETURN_TO_AGENT"),
    ];
}

/// The property `flowDisconnectReasons` of `ViewFilter`. Known values: `FLOW_DISCONNECT`, `FLOW_ERROR_DISCONNECT`, `DISCONNECT`.
#[non_exhaustive]
pub enum FlowDisconnectReasons {
    FlowDisconnect,
    FlowErrorDisconnect,
    Disconnect,
}

crate::runtime::known!(FlowDisconnectReasons);

impl crate::runtime::Enum for FlowDisconnectReasons {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FlowDisconnect, "FLOW_DISCONNECT"),
        (Self::FlowErrorDisconnect, "FLOW_ERROR_DISCONNECT"),
        (Self::Disconnect, "DISCONNECT"),
    ];
}

/// The property `flowTypes` of `ViewFilter`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
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

crate::runtime::known!(FlowTypes);

impl crate::runtime::Enum for FlowTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bot, "bot"),
        (Self::Commonmodule, "commonmodule"),
        (Self::Digitalbot, "digitalbot"),
        (Self::Inboundcall, "inboundcall"),
        (Self::Inboundchat, "inboundchat"),
        (Self::Inboundemail, "inboundemail"),
        (Self::Inboundshortmessage, "inboundshortmessage"),
        (Self::Inqueuecall, "inqueuecall"),
        (Self::Inqueueshortmessage, "inqueueshortmessage"),
        (Self::Inqueueemail, "inqueueemail"),
        (Self::Outboundcall, "outboundcall"),
        (Self::Securecall, "securecall"),
        (Self::Surveyinvite, "surveyinvite"),
        (Self::Voice, "voice"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurvey, "voicesurvey"),
        (Self::Workflow, "workflow"),
        (Self::Workitem, "workitem"),
    ];
}

/// The property `flowEntryTypes` of `ViewFilter`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[non_exhaustive]
pub enum FlowEntryTypes {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

crate::runtime::known!(FlowEntryTypes);

impl crate::runtime::Enum for FlowEntryTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "agent"),
        (Self::Direct, "direct"),
        (Self::Dnis, "dnis"),
        (Self::Flow, "flow"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `usedRoutingTypes` of `ViewFilter`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(UsedRoutingTypes);

impl crate::runtime::Enum for UsedRoutingTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}

/// The property `requestedRoutingTypes` of `ViewFilter`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(RequestedRoutingTypes);

impl crate::runtime::Enum for RequestedRoutingTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}

/// The property `participantPurposes` of `ViewFilter`. Known values: `internal`, `external`.
#[non_exhaustive]
pub enum ParticipantPurposes {
    Internal,
    External,
}

crate::runtime::known!(ParticipantPurposes);

impl crate::runtime::Enum for ParticipantPurposes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Internal, "internal"),
        (Self::External, "external"),
    ];
}

/// The property `journeyActionMapTypes` of `ViewFilter`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[non_exhaustive]
pub enum JourneyActionMapTypes {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::known!(JourneyActionMapTypes);

impl crate::runtime::Enum for JourneyActionMapTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webchat, "webchat"),
        (Self::WebMessagingOffer, "webMessagingOffer"),
        (Self::ContentOffer, "contentOffer"),
        (Self::IntegrationAction, "integrationAction"),
        (Self::ArchitectFlow, "architectFlow"),
        (Self::OpenAction, "openAction"),
    ];
}

/// The property `developmentRoleList` of `ViewFilter`. Known values: `Creator`, `Facilitator`, `Attendee`.
#[non_exhaustive]
pub enum DevelopmentRoleList {
    Creator,
    Facilitator,
    Attendee,
}

crate::runtime::known!(DevelopmentRoleList);

impl crate::runtime::Enum for DevelopmentRoleList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Creator, "Creator"),
        (Self::Facilitator, "Facilitator"),
        (Self::Attendee, "Attendee"),
    ];
}

/// The property `developmentTypeList` of `ViewFilter`. Known values: `Informational`, `Coaching`, `Assessment`, `AssessedContent`, `External`, `Native`.
#[non_exhaustive]
pub enum DevelopmentTypeList {
    Informational,
    Coaching,
    Assessment,
    AssessedContent,
    External,
    Native,
}

crate::runtime::known!(DevelopmentTypeList);

impl crate::runtime::Enum for DevelopmentTypeList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Informational, "Informational"),
        (Self::Coaching, "Coaching"),
        (Self::Assessment, "Assessment"),
        (Self::AssessedContent, "AssessedContent"),
        (Self::External, "External"),
        (Self::Native, "Native"),
    ];
}

/// The property `developmentStatusList` of `ViewFilter`. Known values: `Planned`, `Scheduled`, `InvalidSchedule`, `InProgress`, `Completed`, `NotCompleted`.
#[non_exhaustive]
pub enum DevelopmentStatusList {
    Planned,
    Scheduled,
    InvalidSchedule,
    InProgress,
    Completed,
    NotCompleted,
}

crate::runtime::known!(DevelopmentStatusList);

impl crate::runtime::Enum for DevelopmentStatusList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Planned, "Planned"),
        (Self::Scheduled, "Scheduled"),
        (Self::InvalidSchedule, "InvalidSchedule"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::NotCompleted, "NotCompleted"),
    ];
}

/// The property `botMessageTypes` of `ViewFilter`. Known values: `Unknown`, `Phone`, `SMS`, `GenesysChatWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Apple`, `Other`.
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

crate::runtime::known!(BotMessageTypes);

impl crate::runtime::Enum for BotMessageTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Phone, "Phone"),
        (Self::Sms, "SMS"),
        (Self::GenesysChatWidget, "GenesysChatWidget"),
        (Self::FacebookMessenger, "FacebookMessenger"),
        (Self::WeChat, "WeChat"),
        (Self::Whatsapp, "Whatsapp"),
        (Self::AppleBusinessChat, "AppleBusinessChat"),
        (Self::Telegram, "Telegram"),
        (Self::Slack, "Slack"),
        (Self::Signal, "Signal"),
        (Self::Line, "Line"),
        (Self::Discord, "Discord"),
        (Self::TwitterDirectMessage, "TwitterDirectMessage"),
        (Self::Open, "Open"),
        (Self::Instagram, "Instagram"),
        (Self::Apple, "Apple"),
        (Self::Other, "Other"),
    ];
}

/// The property `botProviderList` of `ViewFilter`. Known values: `Unknown`, `Genesys`, `Amazon`, `Google`, `Nuance`.
#[non_exhaustive]
pub enum BotProviderList {
    Unknown,
    Genesys,
    Amazon,
    Google,
    Nuance,
}

crate::runtime::known!(BotProviderList);

impl crate::runtime::Enum for BotProviderList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Genesys, "Genesys"),
        (Self::Amazon, "Amazon"),
        (Self::Google, "Google"),
        (Self::Nuance, "Nuance"),
    ];
}

/// The property `botProductList` of `ViewFilter`. Known values: `Unknown`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlow`, `GoogleDialogFlowResell`, `GenesysBotFlow`, `NuanceDlg`, `GoogleDialogFlowCx`, `GenesysByob`, `AmazonLexV2`, `GoogleDialogFlowCxResell`, `GoogleSttBotFlow`, `MicrosoftSttBotFlow`, `AudioConnector`, `BotConnector`.
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

crate::runtime::known!(BotProductList);

impl crate::runtime::Enum for BotProductList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::GenesysDialogEngine, "GenesysDialogEngine"),
        (Self::AmazonLex, "AmazonLex"),
        (Self::GoogleDialogFlow, "GoogleDialogFlow"),
        (Self::GoogleDialogFlowResell, "GoogleDialogFlowResell"),
        (Self::GenesysBotFlow, "GenesysBotFlow"),
        (Self::NuanceDlg, "NuanceDlg"),
        (Self::GoogleDialogFlowCx, "GoogleDialogFlowCx"),
        (Self::GenesysByob, "GenesysByob"),
        (Self::AmazonLexV2, "AmazonLexV2"),
        (Self::GoogleDialogFlowCxResell, "GoogleDialogFlowCxResell"),
        (Self::GoogleSttBotFlow, "GoogleSttBotFlow"),
        (Self::MicrosoftSttBotFlow, "MicrosoftSttBotFlow"),
        (Self::AudioConnector, "AudioConnector"),
        (Self::BotConnector, "BotConnector"),
    ];
}

/// The property `botRecognitionFailureReasonList` of `ViewFilter`. Known values: `Unknown`, `NoInputCollection`, `NoInputConfirmation`, `NoInputDisambiguation`, `NoMatchCollection`, `NoMatchConfirmation`, `NoMatchDisambiguation`, `MaxWrongMatch`, `AllOptionsRejected`.
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

crate::runtime::known!(BotRecognitionFailureReasonList);

impl crate::runtime::Enum for BotRecognitionFailureReasonList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::NoInputCollection, "NoInputCollection"),
        (Self::NoInputConfirmation, "NoInputConfirmation"),
        (Self::NoInputDisambiguation, "NoInputDisambiguation"),
        (Self::NoMatchCollection, "NoMatchCollection"),
        (Self::NoMatchConfirmation, "NoMatchConfirmation"),
        (Self::NoMatchDisambiguation, "NoMatchDisambiguation"),
        (Self::MaxWrongMatch, "MaxWrongMatch"),
        (Self::AllOptionsRejected, "AllOptionsRejected"),
    ];
}

/// The property `botResultList` of `ViewFilter`. Known values: `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError`, `ExitRecognitionFailure`, `DisconnectRequestedByUser`, `DisconnectRequestedByBot`, `DisconnectSessionExpired`, `DisconnectError`, `DisconnectRecognitionFailure`, `TransferToACD`.
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

crate::runtime::known!(BotResultList);

impl crate::runtime::Enum for BotResultList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::ExitRequestedByUser, "ExitRequestedByUser"),
        (Self::ExitRequestedByBot, "ExitRequestedByBot"),
        (Self::ExitError, "ExitError"),
        (Self::ExitRecognitionFailure, "ExitRecognitionFailure"),
        (Self::DisconnectRequestedByUser, "DisconnectRequestedByUser"),
        (Self::DisconnectRequestedByBot, "DisconnectRequestedByBot"),
        (Self::DisconnectSessionExpired, "DisconnectSessionExpired"),
        (Self::DisconnectError, "DisconnectError"),
        (Self::DisconnectRecognitionFailure, "DisconnectRecognitionFailure"),
        (Self::TransferToAcd, "TransferToACD"),
    ];
}

/// The property `blockedReasons` of `ViewFilter`. Known values: `PageUrlConditionsNotMatching`, `AlreadyExistingOffer`, `TriggerDateInFuture`, `MultipleSimultaneousOffers`, `FrequencyCapping`, `OfferedOutsideSchedule`, `ServiceLevelThrottling`, `NoAvailableAgents`.
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

crate::runtime::known!(BlockedReasons);

impl crate::runtime::Enum for BlockedReasons {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PageUrlConditionsNotMatching, "PageUrlConditionsNotMatching"),
        (Self::AlreadyExistingOffer, "AlreadyExistingOffer"),
        (Self::TriggerDateInFuture, "TriggerDateInFuture"),
        (Self::MultipleSimultaneousOffers, "MultipleSimultaneousOffers"),
        (Self::FrequencyCapping, "FrequencyCapping"),
        (Self::OfferedOutsideSchedule, "OfferedOutsideSchedule"),
        (Self::ServiceLevelThrottling, "ServiceLevelThrottling"),
        (Self::NoAvailableAgents, "NoAvailableAgents"),
    ];
}

/// The property `emailDeliveryStatusList` of `ViewFilter`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
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

crate::runtime::known!(EmailDeliveryStatusList);

impl crate::runtime::Enum for EmailDeliveryStatusList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DeliveryFailed, "DeliveryFailed"),
        (Self::DeliveryPushed, "DeliveryPushed"),
        (Self::DeliverySuccess, "DeliverySuccess"),
        (Self::Failed, "Failed"),
        (Self::Published, "Published"),
        (Self::Queued, "Queued"),
        (Self::Read, "Read"),
        (Self::Received, "Received"),
        (Self::Sent, "Sent"),
    ];
}

/// The property `availableDashboard` of `ViewFilter`. Known values: `Public`, `Private`.
#[non_exhaustive]
pub enum AvailableDashboard {
    Public,
    Private,
}

crate::runtime::known!(AvailableDashboard);

impl crate::runtime::Enum for AvailableDashboard {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}

/// The property `evaluationStatuses` of `ViewFilter`. Known values: `Finished`, `InProgress`, `InReview`, `Pending`, `Retracted`.
#[non_exhaustive]
pub enum EvaluationStatuses {
    Finished,
    InProgress,
    InReview,
    Pending,
    Retracted,
}

crate::runtime::known!(EvaluationStatuses);

impl crate::runtime::Enum for EvaluationStatuses {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Finished, "Finished"),
        (Self::InProgress, "InProgress"),
        (Self::InReview, "InReview"),
        (Self::Pending, "Pending"),
        (Self::Retracted, "Retracted"),
    ];
}

/// The property `userState` of `ViewFilter`. Known values: `ActiveAndInactive`, `Active`, `Inactive`, `Deleted`.
#[non_exhaustive]
pub enum UserState {
    ActiveAndInactive,
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(UserState);

impl crate::runtime::Enum for UserState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveAndInactive, "ActiveAndInactive"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Deleted, "Deleted"),
    ];
}

/// The property `surveyTypes` of `ViewFilter`. Known values: `Web`, `Voice`.
#[non_exhaustive]
pub enum SurveyTypes {
    Web,
    Voice,
}

crate::runtime::known!(SurveyTypes);

impl crate::runtime::Enum for SurveyTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Voice, "Voice"),
    ];
}

/// The property `surveyResponseStatuses` of `ViewFilter`. Known values: `Unknown`, `FullResponse`, `PartialResponse`.
#[non_exhaustive]
pub enum SurveyResponseStatuses {
    Unknown,
    FullResponse,
    PartialResponse,
}

crate::runtime::known!(SurveyResponseStatuses);

impl crate::runtime::Enum for SurveyResponseStatuses {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::FullResponse, "FullResponse"),
        (Self::PartialResponse, "PartialResponse"),
    ];
}

/// The property `botFlowTypes` of `ViewFilter`. Known values: `Unknown`, `Bot`, `DigitalBot`, `VoiceSurvey`.
#[non_exhaustive]
pub enum BotFlowTypes {
    Unknown,
    Bot,
    DigitalBot,
    VoiceSurvey,
}

crate::runtime::known!(BotFlowTypes);

impl crate::runtime::Enum for BotFlowTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Bot, "Bot"),
        (Self::DigitalBot, "DigitalBot"),
        (Self::VoiceSurvey, "VoiceSurvey"),
    ];
}

/// The property `dashboardState` of `ViewFilter`. Known values: `Active`, `Deleted`.
#[non_exhaustive]
pub enum DashboardState {
    Active,
    Deleted,
}

crate::runtime::known!(DashboardState);

impl crate::runtime::Enum for DashboardState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Deleted, "Deleted"),
    ];
}

/// The property `dashboardType` of `ViewFilter`. Known values: `All`, `Public`, `Private`, `Shared`, `Favorites`.
#[non_exhaustive]
pub enum DashboardType {
    All,
    Public,
    Private,
    Shared,
    Favorites,
}

crate::runtime::known!(DashboardType);

impl crate::runtime::Enum for DashboardType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Public, "Public"),
        (Self::Private, "Private"),
        (Self::Shared, "Shared"),
        (Self::Favorites, "Favorites"),
    ];
}

/// The property `dashboardAccessFilter` of `ViewFilter`. Known values: `OwnedByMe`, `OwnedByAnyone`, `NotOwnedByMe`.
#[non_exhaustive]
pub enum DashboardAccessFilter {
    OwnedByMe,
    OwnedByAnyone,
    NotOwnedByMe,
}

crate::runtime::known!(DashboardAccessFilter);

impl crate::runtime::Enum for DashboardAccessFilter {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OwnedByMe, "OwnedByMe"),
        (Self::OwnedByAnyone, "OwnedByAnyone"),
        (Self::NotOwnedByMe, "NotOwnedByMe"),
    ];
}

/// The property `socialChannels` of `ViewFilter`. Known values: `Twitter`, `Facebook`, `Instagram`, `Open`.
#[non_exhaustive]
pub enum SocialChannels {
    Twitter,
    Facebook,
    Instagram,
    Open,
}

crate::runtime::known!(SocialChannels);

impl crate::runtime::Enum for SocialChannels {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Twitter, "Twitter"),
        (Self::Facebook, "Facebook"),
        (Self::Instagram, "Instagram"),
        (Self::Open, "Open"),
    ];
}

/// The property `socialSentimentCategory` of `ViewFilter`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[non_exhaustive]
pub enum SocialSentimentCategory {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

crate::runtime::known!(SocialSentimentCategory);

impl crate::runtime::Enum for SocialSentimentCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `socialContentType` of `ViewFilter`. Known values: `Text`, `Image`, `Video`.
#[non_exhaustive]
pub enum SocialContentType {
    Text,
    Image,
    Video,
}

crate::runtime::known!(SocialContentType);

impl crate::runtime::Enum for SocialContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
    ];
}

/// The property `socialClassifications` of `ViewFilter`. Known values: `Public`, `Private`.
#[non_exhaustive]
pub enum SocialClassifications {
    Public,
    Private,
}

crate::runtime::known!(SocialClassifications);

impl crate::runtime::Enum for SocialClassifications {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}

/// The property `recommendationSources` of `ViewFilter`. Known values: `KnowledgeSearch`, `RulesEngine`, `ManualSearch`.
#[non_exhaustive]
pub enum RecommendationSources {
    KnowledgeSearch,
    RulesEngine,
    ManualSearch,
}

crate::runtime::known!(RecommendationSources);

impl crate::runtime::Enum for RecommendationSources {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KnowledgeSearch, "KnowledgeSearch"),
        (Self::RulesEngine, "RulesEngine"),
        (Self::ManualSearch, "ManualSearch"),
    ];
}

/// The property `evaluationRole` of `ViewFilter`. Known values: `Evaluator`, `Supervisor`.
#[non_exhaustive]
pub enum EvaluationRole {
    Evaluator,
    Supervisor,
}

crate::runtime::known!(EvaluationRole);

impl crate::runtime::Enum for EvaluationRole {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Evaluator, "Evaluator"),
        (Self::Supervisor, "Supervisor"),
    ];
}

/// The property `viewMetrics` of `ViewFilter`. Known values: `AVG_TALK_TIME`, `AVG_HOLD_TIME`, `AVG_ACW_TIME`, `AVG_WAIT_TIME`, `AVG_HANDLE_TIME`, `AVG_ALERT_TIME`, `AVG_ANSWER_TIME`, `AVG_ABANDON_TIME`, `TOTAL_TALK_TIME`, `TOTAL_HANDLE_TIME`, `TOTAL_HOLD_TIME`, `TOTAL_ACW_TIME`, `TOTAL_ALERT_TIME`, `MAX_ABANDON_TIME`, `MAX_WAIT_TIME`, `MAX_TALK_TIME`, `MAX_HOLD_TIME`, `MAX_ACW_TIME`, `MIN_ABANDON_TIME`, `MIN_WAIT_TIME`, `MIN_TALK_TIME`, `MIN_HOLD_TIME`, `MIN_ACW_TIME`, `ALERT_COUNT`, `OFFERED_COUNT`, `ABANDONED_COUNT`, `ABANDONED_PERCENT`, `SHORT_ABANDONED_COUNT`, `SHORT_ABANDONED_PERCENT`, `ABANDONED_NO_SHORT_COUNT`, `ABANDONED_NO_SHORT_PERCENT`, `ANSWERED_COUNT`, `ANSWERED_PERCENT`, `FLOWOUT_COUNT`, `FLOWOUT_PERCENT`, `OUTBOUND_COUNT`, `OUTBOUND_ATTEMPTED_COUNT`, `VOICEMAIL_COUNT`, `HANDLED_COUNT`, `HELD_COUNT`, `TRANSFERRED_COUNT`, `TRANSFERRED_PERCENT`, `WAITING_CURRENT`, `INTERACTING_CURRENT`, `HELD_CURRENT`, `ALERTING_CURRENT`, `SERVICE_LEVEL`, `OVER_SERVICE_LEVEL`, `ONLINE_AGENTS`, `AVAILABLE_AGENTS`, `AWAY_AGENTS`, `BREAK_AGENTS`, `MEAL_AGENTS`, `TRAINING_AGENTS`, `BUSY_AGENTS`, `MEETING_AGENTS`, `SYSTEM_AWAY_AGENTS`, `OFFLINE_AGENTS`, `ON_QUEUE_AGENTS`, `OFF_QUEUE_AGENTS`, `INTERACTING_AGENTS`, `ACW_AGENTS`, `COMMUNICATING_AGENTS`, `IDLE_AGENTS`, `NOT_RESPONDING_AGENTS`, `LONGEST_WAITING`, `LONGEST_INTERACTING`, `FLOW_ACTIVE_LONGEST`, `FLOW_ACTIVE_CURRENT`, `FLOW_ENTRIES_COUNT`, `FLOW_TOTAL_DURATION`, `FLOW_MAX_DURATION`, `FLOW_AVG_DURATION`, `FLOW_DISCONNECT_COUNT`, `FLOW_DISCONNECT_PERCENT`, `FLOW_TOTAL_DISCONNECT_DURATION`, `FLOW_AVG_DISCONNECT_DURATION`, `FLOW_MAX_DISCONNECT_DURATION`, `FLOW_FLOW_DISCONNECT`, `FLOW_FLOW_DISCONNECT_PERCENT`, `FLOW_SYSTEM_ERROR_DISCONNECT`, `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`, `FLOW_CUSTOMER_DISCONNECT`, `FLOW_CUSTOMER_DISCONNECT_PERCENT`, `FLOW_SHORT_DISCONNECT`, `FLOW_SHORT_DISCONNECT_PERCENT`, `FLOW_EXIT_COUNT`, `FLOW_EXIT_PERCENT`, `FLOW_TOTAL_EXIT_DURATION`, `FLOW_MAX_EXIT_DURATION`, `FLOW_AVG_EXIT_DURATION`, `FLOW_ACD_EXIT_COUNT`, `FLOW_ACD_EXIT_PERCENT`, `FLOW_GROUP_EXIT_COUNT`, `FLOW_GROUP_EXIT_PERCENT`, `FLOW_NUMBER_EXIT_COUNT`, `FLOW_NUMBER_EXIT_PERCENT`, `FLOW_USER_EXIT_COUNT`, `FLOW_USER_EXIT_PERCENT`, `FLOW_FLOW_EXIT_COUNT`, `FLOW_FLOW_EXIT_PERCENT`, `FLOW_SECURE_FLOW_EXIT_COUNT`, `FLOW_SECURE_FLOW_EXIT_PERCENT`, `FLOW_ACD_VOICEMAIL_EXIT_COUNT`, `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`, `FLOW_USER_VOICEMAIL_EXIT_COUNT`, `FLOW_USER_VOICEMAIL_EXIT_PERCENT`, `FLOW_OUTCOME_COUNT`, `FLOW_AVG_OUTCOME_DECIMAL`, `FLOW_OUTCOME_FAILURE_COUNT`, `FLOW_OUTCOME_FAILURE_PERCENT`, `FLOW_OUTCOME_SUCCESS_COUNT`, `FLOW_OUTCOME_SUCCESS_PERCENT`, `FLOW_OUTCOME_TOTAL_DURATION`, `FLOW_OUTCOME_MAX_DURATION`, `FLOW_OUTCOME_AVG_DURATION`, `FLOW_OUTCOME_MIN_DURATION`, `OFF_QUEUE_TIME`, `OFF_QUEUE_PERCENT`, `AVAILABLE_TIME`, `AVAILABLE_PERCENT`, `BUSY_TIME`, `BUSY_PERCENT`, `AWAY_TIME`, `AWAY_PERCENT`, `BREAK_TIME`, `BREAK_PERCENT`, `MEAL_TIME`, `MEAL_PERCENT`, `MEETING_TIME`, `MEETING_PERCENT`, `TRAINING_TIME`, `TRAINING_PERCENT`, `INTERACTING_TIME`, `INTERACTING_PERCENT`, `COMMUNICATING_TIME`, `COMMUNICATING_PERCENT`, `SYSTEM_AWAY_TIME`, `SYSTEM_AWAY_PERCENT`, `ON_QUEUE_TIME`, `ON_QUEUE_PERCENT`, `IDLE_TIME`, `IDLE_PERCENT`, `NOT_RESPONDING_TIME`, `NOT_RESPONDING_PERCENT`, `LOGGED_IN_TIME`, `OCCUPANCY_PERCENT`, `MIN_ALERT_TIME`, `MAX_ALERT_TIME`, `MIN_HANDLE_TIME`, `MAX_HANDLE_TIME`, `MIN_ANSWERED_TIME`, `MAX_ANSWERED_TIME`, `MIN_NOT_RESPONDING_TIME`, `MAX_NOT_RESPONDING_TIME`, `MET_SERVICE_LEVEL`, `WFM_ADHERENCE_STATUS`, `WFM_SCHEDULED_ACTIVITY`, `WFM_ADHERENCE_DURATION`, `AGENT_TITLE`, `AGENT_DEPARTMENT`, `AGENT_EXTENSION`, `AGENT_SKILLS`, `AGENT_LOCATION`, `AGENT_REPORTS_TO`, `AGENT_EMAIL`, `AGENT_ROLE`, `AGENT_GROUP`, `AGENT_TIME_IN_STATUS`, `AGENT_TIME_IN_ROUTING_STATUS`, `AGENT_STATUS`, `AGENT_SECONDARY_STATUS`, `AGENT_ROUTING_STATUS`, `AGENT_MEDIA_TYPES`, `ACW_COUNT`, `ANSWER_TRANSFERRED_PERCENT`, `FLOW_AVG_MILESTONE_DECIMAL`, `NOT_RESPONDING_COUNT`, `AVG_ACW_HANDLED`, `AVG_CONTACTING_TIME`, `AVG_DIALING_TIME`, `AVG_FLOWOUT_TIME`, `AVG_HOLD_HANDLED`, `AVG_MONITOR`, `BLIND_TRANSFER_COUNT`, `BLIND_TRANSFER_PERCENT`, `CONNECTED_COUNT`, `CONSULT_COUNT`, `CONSULT_TRANSFER_COUNT`, `CONSULT_TRANSFER_PERCENT`, `CONTACTING_COUNT`, `DIALING_COUNT`, `ERROR_COUNT`, `EXTERNAL_MEDIA_COUNT`, `MAX_CONTACTING_TIME`, `MAX_DIALING_TIME`, `MAX_FLOWOUT_TIME`, `FLOW_MILESTONE_COUNT`, `MIN_FLOWOUT_TIME`, `MAX_MONITOR`, `MIN_CONTACTING_TIME`, `MIN_DIALING_TIME`, `MIN_MONITOR`, `MONITOR_COUNT`, `MEDIA_COUNT`, `SERVICE_LEVEL_TARGET`, `SERVICE_LEVEL_TARGET_CURRENT`, `TALK_COUNT`, `TOTAL_ABANDON_TIME`, `TOTAL_NOT_RESPONDING_TIME`, `TOTAL_CONTACTING`, `TOTAL_DIALING`, `TOTAL_MONITOR`, `TOTAL_WAIT_TIME`, `WAIT_COUNT`, `PARK_COUNT`, `AVG_PARK_TIME`, `TOTAL_PARK_TIME`, `MIN_PARK_TIME`, `MAX_PARK_TIME`.
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

crate::runtime::known!(ViewMetrics);

impl crate::runtime::Enum for ViewMetrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AvgTalkTime, "AVG_TALK_TIME"),
        (Self::AvgHoldTime, "AVG_HOLD_TIME"),
        (Self::AvgAcwTime, "AVG_ACW_TIME"),
        (Self::AvgWaitTime, "AVG_WAIT_TIME"),
        (Self::AvgHandleTime, "AVG_HANDLE_TIME"),
        (Self::AvgAlertTime, "AVG_ALERT_TIME"),
        (Self::AvgAnswerTime, "AVG_ANSWER_TIME"),
        (Self::AvgAbandonTime, "AVG_ABANDON_TIME"),
        (Self::TotalTalkTime, "TOTAL_TALK_TIME"),
        (Self::TotalHandleTime, "TOTAL_HANDLE_TIME"),
        (Self::TotalHoldTime, "TOTAL_HOLD_TIME"),
        (Self::TotalAcwTime, "TOTAL_ACW_TIME"),
        (Self::TotalAlertTime, "TOTAL_ALERT_TIME"),
        (Self::MaxAbandonTime, "MAX_ABANDON_TIME"),
        (Self::MaxWaitTime, "MAX_WAIT_TIME"),
        (Self::MaxTalkTime, "MAX_TALK_TIME"),
        (Self::MaxHoldTime, "MAX_HOLD_TIME"),
        (Self::MaxAcwTime, "MAX_ACW_TIME"),
        (Self::MinAbandonTime, "MIN_ABANDON_TIME"),
        (Self::MinWaitTime, "MIN_WAIT_TIME"),
        (Self::MinTalkTime, "MIN_TALK_TIME"),
        (Self::MinHoldTime, "MIN_HOLD_TIME"),
        (Self::MinAcwTime, "MIN_ACW_TIME"),
        (Self::AlertCount, "ALERT_COUNT"),
        (Self::OfferedCount, "OFFERED_COUNT"),
        (Self::AbandonedCount, "ABANDONED_COUNT"),
        (Self::AbandonedPercent, "ABANDONED_PERCENT"),
        (Self::ShortAbandonedCount, "SHORT_ABANDONED_COUNT"),
        (Self::ShortAbandonedPercent, "SHORT_ABANDONED_PERCENT"),
        (Self::AbandonedNoShortCount, "ABANDONED_NO_SHORT_COUNT"),
        (Self::AbandonedNoShortPercent, "ABANDONED_NO_SHORT_PERCENT"),
        (Self::AnsweredCount, "ANSWERED_COUNT"),
        (Self::AnsweredPercent, "ANSWERED_PERCENT"),
        (Self::FlowoutCount, "FLOWOUT_COUNT"),
        (Self::FlowoutPercent, "FLOWOUT_PERCENT"),
        (Self::OutboundCount, "OUTBOUND_COUNT"),
        (Self::OutboundAttemptedCount, "OUTBOUND_ATTEMPTED_COUNT"),
        (Self::VoicemailCount, "VOICEMAIL_COUNT"),
        (Self::HandledCount, "HANDLED_COUNT"),
        (Self::HeldCount, "HELD_COUNT"),
        (Self::TransferredCount, "TRANSFERRED_COUNT"),
        (Self::TransferredPercent, "TRANSFERRED_PERCENT"),
        (Self::WaitingCurrent, "WAITING_CURRENT"),
        (Self::InteractingCurrent, "INTERACTING_CURRENT"),
        (Self::HeldCurrent, "HELD_CURRENT"),
        (Self::AlertingCurrent, "ALERTING_CURRENT"),
        (Self::ServiceLevel, "SERVICE_LEVEL"),
        (Self::OverServiceLevel, "OVER_SERVICE_LEVEL"),
        (Self::OnlineAgents, "ONLINE_AGENTS"),
        (Self::AvailableAgents, "AVAILABLE_AGENTS"),
        (Self::AwayAgents, "AWAY_AGENTS"),
        (Self::BreakAgents, "BREAK_AGENTS"),
        (Self::MealAgents, "MEAL_AGENTS"),
        (Self::TrainingAgents, "TRAINING_AGENTS"),
        (Self::BusyAgents, "BUSY_AGENTS"),
        (Self::MeetingAgents, "MEETING_AGENTS"),
        (Self::SystemAwayAgents, "SYSTEM_AWAY_AGENTS"),
        (Self::OfflineAgents, "OFFLINE_AGENTS"),
        (Self::OnQueueAgents, "ON_QUEUE_AGENTS"),
        (Self::OffQueueAgents, "OFF_QUEUE_AGENTS"),
        (Self::InteractingAgents, "INTERACTING_AGENTS"),
        (Self::AcwAgents, "ACW_AGENTS"),
        (Self::CommunicatingAgents, "COMMUNICATING_AGENTS"),
        (Self::IdleAgents, "IDLE_AGENTS"),
        (Self::NotRespondingAgents, "NOT_RESPONDING_AGENTS"),
        (Self::LongestWaiting, "LONGEST_WAITING"),
        (Self::LongestInteracting, "LONGEST_INTERACTING"),
        (Self::FlowActiveLongest, "FLOW_ACTIVE_LONGEST"),
        (Self::FlowActiveCurrent, "FLOW_ACTIVE_CURRENT"),
        (Self::FlowEntriesCount, "FLOW_ENTRIES_COUNT"),
        (Self::FlowTotalDuration, "FLOW_TOTAL_DURATION"),
        (Self::FlowMaxDuration, "FLOW_MAX_DURATION"),
        (Self::FlowAvgDuration, "FLOW_AVG_DURATION"),
        (Self::FlowDisconnectCount, "FLOW_DISCONNECT_COUNT"),
        (Self::FlowDisconnectPercent, "FLOW_DISCONNECT_PERCENT"),
        (Self::FlowTotalDisconnectDuration, "FLOW_TOTAL_DISCONNECT_DURATION"),
        (Self::FlowAvgDisconnectDuration, "FLOW_AVG_DISCONNECT_DURATION"),
        (Self::FlowMaxDisconnectDuration, "FLOW_MAX_DISCONNECT_DURATION"),
        (Self::FlowFlowDisconnect, "FLOW_FLOW_DISCONNECT"),
        (Self::FlowFlowDisconnectPercent, "FLOW_FLOW_DISCONNECT_PERCENT"),
        (Self::FlowSystemErrorDisconnect, "FLOW_SYSTEM_ERROR_DISCONNECT"),
        (Self::FlowSystemErrorDisconnectPercent, "FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT"),
        (Self::FlowCustomerDisconnect, "FLOW_CUSTOMER_DISCONNECT"),
        (Self::FlowCustomerDisconnectPercent, "FLOW_CUSTOMER_DISCONNECT_PERCENT"),
        (Self::FlowShortDisconnect, "FLOW_SHORT_DISCONNECT"),
        (Self::FlowShortDisconnectPercent, "FLOW_SHORT_DISCONNECT_PERCENT"),
        (Self::FlowExitCount, "FLOW_EXIT_COUNT"),
        (Self::FlowExitPercent, "FLOW_EXIT_PERCENT"),
        (Self::FlowTotalExitDuration, "FLOW_TOTAL_EXIT_DURATION"),
        (Self::FlowMaxExitDuration, "FLOW_MAX_EXIT_DURATION"),
        (Self::FlowAvgExitDuration, "FLOW_AVG_EXIT_DURATION"),
        (Self::FlowAcdExitCount, "FLOW_ACD_EXIT_COUNT"),
        (Self::FlowAcdExitPercent, "FLOW_ACD_EXIT_PERCENT"),
        (Self::FlowGroupExitCount, "FLOW_GROUP_EXIT_COUNT"),
        (Self::FlowGroupExitPercent, "FLOW_GROUP_EXIT_PERCENT"),
        (Self::FlowNumberExitCount, "FLOW_NUMBER_EXIT_COUNT"),
        (Self::FlowNumberExitPercent, "FLOW_NUMBER_EXIT_PERCENT"),
        (Self::FlowUserExitCount, "FLOW_USER_EXIT_COUNT"),
        (Self::FlowUserExitPercent, "FLOW_USER_EXIT_PERCENT"),
        (Self::FlowFlowExitCount, "FLOW_FLOW_EXIT_COUNT"),
        (Self::FlowFlowExitPercent, "FLOW_FLOW_EXIT_PERCENT"),
        (Self::FlowSecureFlowExitCount, "FLOW_SECURE_FLOW_EXIT_COUNT"),
        (Self::FlowSecureFlowExitPercent, "FLOW_SECURE_FLOW_EXIT_PERCENT"),
        (Self::FlowAcdVoicemailExitCount, "FLOW_ACD_VOICEMAIL_EXIT_COUNT"),
        (Self::FlowAcdVoicemailExitPercent, "FLOW_ACD_VOICEMAIL_EXIT_PERCENT"),
        (Self::FlowUserVoicemailExitCount, "FLOW_USER_VOICEMAIL_EXIT_COUNT"),
        (Self::FlowUserVoicemailExitPercent, "FLOW_USER_VOICEMAIL_EXIT_PERCENT"),
        (Self::FlowOutcomeCount, "FLOW_OUTCOME_COUNT"),
        (Self::FlowAvgOutcomeDecimal, "FLOW_AVG_OUTCOME_DECIMAL"),
        (Self::FlowOutcomeFailureCount, "FLOW_OUTCOME_FAILURE_COUNT"),
        (Self::FlowOutcomeFailurePercent, "FLOW_OUTCOME_FAILURE_PERCENT"),
        (Self::FlowOutcomeSuccessCount, "FLOW_OUTCOME_SUCCESS_COUNT"),
        (Self::FlowOutcomeSuccessPercent, "FLOW_OUTCOME_SUCCESS_PERCENT"),
        (Self::FlowOutcomeTotalDuration, "FLOW_OUTCOME_TOTAL_DURATION"),
        (Self::FlowOutcomeMaxDuration, "FLOW_OUTCOME_MAX_DURATION"),
        (Self::FlowOutcomeAvgDuration, "FLOW_OUTCOME_AVG_DURATION"),
        (Self::FlowOutcomeMinDuration, "FLOW_OUTCOME_MIN_DURATION"),
        (Self::OffQueueTime, "OFF_QUEUE_TIME"),
        (Self::OffQueuePercent, "OFF_QUEUE_PERCENT"),
        (Self::AvailableTime, "AVAILABLE_TIME"),
        (Self::AvailablePercent, "AVAILABLE_PERCENT"),
        (Self::BusyTime, "BUSY_TIME"),
        (Self::BusyPercent, "BUSY_PERCENT"),
        (Self::AwayTime, "AWAY_TIME"),
        (Self::AwayPercent, "AWAY_PERCENT"),
        (Self::BreakTime, "BREAK_TIME"),
        (Self::BreakPercent, "BREAK_PERCENT"),
        (Self::MealTime, "MEAL_TIME"),
        (Self::MealPercent, "MEAL_PERCENT"),
        (Self::MeetingTime, "MEETING_TIME"),
        (Self::MeetingPercent, "MEETING_PERCENT"),
        (Self::TrainingTime, "TRAINING_TIME"),
        (Self::TrainingPercent, "TRAINING_PERCENT"),
        (Self::InteractingTime, "INTERACTING_TIME"),
        (Self::InteractingPercent, "INTERACTING_PERCENT"),
        (Self::CommunicatingTime, "COMMUNICATING_TIME"),
        (Self::CommunicatingPercent, "COMMUNICATING_PERCENT"),
        (Self::SystemAwayTime, "SYSTEM_AWAY_TIME"),
        (Self::SystemAwayPercent, "SYSTEM_AWAY_PERCENT"),
        (Self::OnQueueTime, "ON_QUEUE_TIME"),
        (Self::OnQueuePercent, "ON_QUEUE_PERCENT"),
        (Self::IdleTime, "IDLE_TIME"),
        (Self::IdlePercent, "IDLE_PERCENT"),
        (Self::NotRespondingTime, "NOT_RESPONDING_TIME"),
        (Self::NotRespondingPercent, "NOT_RESPONDING_PERCENT"),
        (Self::LoggedInTime, "LOGGED_IN_TIME"),
        (Self::OccupancyPercent, "OCCUPANCY_PERCENT"),
        (Self::MinAlertTime, "MIN_ALERT_TIME"),
        (Self::MaxAlertTime, "MAX_ALERT_TIME"),
        (Self::MinHandleTime, "MIN_HANDLE_TIME"),
        (Self::MaxHandleTime, "MAX_HANDLE_TIME"),
        (Self::MinAnsweredTime, "MIN_ANSWERED_TIME"),
        (Self::MaxAnsweredTime, "MAX_ANSWERED_TIME"),
        (Self::MinNotRespondingTime, "MIN_NOT_RESPONDING_TIME"),
        (Self::MaxNotRespondingTime, "MAX_NOT_RESPONDING_TIME"),
        (Self::MetServiceLevel, "MET_SERVICE_LEVEL"),
        (Self::WfmAdherenceStatus, "WFM_ADHERENCE_STATUS"),
        (Self::WfmScheduledActivity, "WFM_SCHEDULED_ACTIVITY"),
        (Self::WfmAdherenceDuration, "WFM_ADHERENCE_DURATION"),
        (Self::AgentTitle, "AGENT_TITLE"),
        (Self::AgentDepartment, "AGENT_DEPARTMENT"),
        (Self::AgentExtension, "AGENT_EXTENSION"),
        (Self::AgentSkills, "AGENT_SKILLS"),
        (Self::AgentLocation, "AGENT_LOCATION"),
        (Self::AgentReportsTo, "AGENT_REPORTS_TO"),
        (Self::AgentEmail, "AGENT_EMAIL"),
        (Self::AgentRole, "AGENT_ROLE"),
        (Self::AgentGroup, "AGENT_GROUP"),
        (Self::AgentTimeInStatus, "AGENT_TIME_IN_STATUS"),
        (Self::AgentTimeInRoutingStatus, "AGENT_TIME_IN_ROUTING_STATUS"),
        (Self::AgentStatus, "AGENT_STATUS"),
        (Self::AgentSecondaryStatus, "AGENT_SECONDARY_STATUS"),
        (Self::AgentRoutingStatus, "AGENT_ROUTING_STATUS"),
        (Self::AgentMediaTypes, "AGENT_MEDIA_TYPES"),
        (Self::AcwCount, "ACW_COUNT"),
        (Self::AnswerTransferredPercent, "ANSWER_TRANSFERRED_PERCENT"),
        (Self::FlowAvgMilestoneDecimal, "FLOW_AVG_MILESTONE_DECIMAL"),
        (Self::NotRespondingCount, "NOT_RESPONDING_COUNT"),
        (Self::AvgAcwHandled, "AVG_ACW_HANDLED"),
        (Self::AvgContactingTime, "AVG_CONTACTING_TIME"),
        (Self::AvgDialingTime, "AVG_DIALING_TIME"),
        (Self::AvgFlowoutTime, "AVG_FLOWOUT_TIME"),
        (Self::AvgHoldHandled, "AVG_HOLD_HANDLED"),
        (Self::AvgMonitor, "AVG_MONITOR"),
        (Self::BlindTransferCount, "BLIND_TRANSFER_COUNT"),
        (Self::BlindTransferPercent, "BLIND_TRANSFER_PERCENT"),
        (Self::ConnectedCount, "CONNECTED_COUNT"),
        (Self::ConsultCount, "CONSULT_COUNT"),
        (Self::ConsultTransferCount, "CONSULT_TRANSFER_COUNT"),
        (Self::ConsultTransferPercent, "CONSULT_TRANSFER_PERCENT"),
        (Self::ContactingCount, "CONTACTING_COUNT"),
        (Self::DialingCount, "DIALING_COUNT"),
        (Self::ErrorCount, "ERROR_COUNT"),
        (Self::ExternalMediaCount, "EXTERNAL_MEDIA_COUNT"),
        (Self::MaxContactingTime, "MAX_CONTACTING_TIME"),
        (Self::MaxDialingTime, "MAX_DIALING_TIME"),
        (Self::MaxFlowoutTime, "MAX_FLOWOUT_TIME"),
        (Self::FlowMilestoneCount, "FLOW_MILESTONE_COUNT"),
        (Self::MinFlowoutTime, "MIN_FLOWOUT_TIME"),
        (Self::MaxMonitor, "MAX_MONITOR"),
        (Self::MinContactingTime, "MIN_CONTACTING_TIME"),
        (Self::MinDialingTime, "MIN_DIALING_TIME"),
        (Self::MinMonitor, "MIN_MONITOR"),
        (Self::MonitorCount, "MONITOR_COUNT"),
        (Self::MediaCount, "MEDIA_COUNT"),
        (Self::ServiceLevelTarget, "SERVICE_LEVEL_TARGET"),
        (Self::ServiceLevelTargetCurrent, "SERVICE_LEVEL_TARGET_CURRENT"),
        (Self::TalkCount, "TALK_COUNT"),
        (Self::TotalAbandonTime, "TOTAL_ABANDON_TIME"),
        (Self::TotalNotRespondingTime, "TOTAL_NOT_RESPONDING_TIME"),
        (Self::TotalContacting, "TOTAL_CONTACTING"),
        (Self::TotalDialing, "TOTAL_DIALING"),
        (Self::TotalMonitor, "TOTAL_MONITOR"),
        (Self::TotalWaitTime, "TOTAL_WAIT_TIME"),
        (Self::WaitCount, "WAIT_COUNT"),
        (Self::ParkCount, "PARK_COUNT"),
        (Self::AvgParkTime, "AVG_PARK_TIME"),
        (Self::TotalParkTime, "TOTAL_PARK_TIME"),
        (Self::MinParkTime, "MIN_PARK_TIME"),
        (Self::MaxParkTime, "MAX_PARK_TIME"),
    ];
}

/// The property `segmentTypes` of `ViewFilter`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
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

crate::runtime::known!(SegmentTypes);

impl crate::runtime::Enum for SegmentTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alert, "alert"),
        (Self::Barging, "barging"),
        (Self::Callback, "callback"),
        (Self::Coaching, "coaching"),
        (Self::Contacting, "contacting"),
        (Self::Converting, "converting"),
        (Self::Delay, "delay"),
        (Self::Dialing, "dialing"),
        (Self::Hold, "hold"),
        (Self::Interact, "interact"),
        (Self::Ivr, "ivr"),
        (Self::Monitoring, "monitoring"),
        (Self::Parked, "parked"),
        (Self::Scheduled, "scheduled"),
        (Self::Sharing, "sharing"),
        (Self::System, "system"),
        (Self::Transmitting, "transmitting"),
        (Self::Unknown, "unknown"),
        (Self::Uploading, "uploading"),
        (Self::Voicemail, "voicemail"),
        (Self::Wrapup, "wrapup"),
    ];
}
