// @generated from the schema "ViewFilter"; changes made here are lost at the next generation

/// The schema `ViewFilter`.
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

impl crate::runtime::Model for ViewFilter {
    const EMPTY: Self = Self {
        media_types: ::std::option::Option::None,
        queue_ids: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        assigned_skill_ids: ::std::option::Option::None,
        skill_groups: ::std::option::Option::None,
        language_ids: ::std::option::Option::None,
        assigned_language_ids: ::std::option::Option::None,
        language_groups: ::std::option::Option::None,
        directions: ::std::option::Option::None,
        originating_directions: ::std::option::Option::None,
        wrap_up_codes: ::std::option::Option::None,
        dnis_list: ::std::option::Option::None,
        session_dnis_list: ::std::option::Option::None,
        filter_queues_by_user_ids: ::std::option::Option::None,
        filter_users_by_queue_ids: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        management_unit_ids: ::std::option::Option::None,
        address_tos: ::std::option::Option::None,
        address_froms: ::std::option::Option::None,
        outbound_campaign_ids: ::std::option::Option::None,
        outbound_contact_list_ids: ::std::option::Option::None,
        contact_ids: ::std::option::Option::None,
        external_contact_ids: ::std::option::Option::None,
        external_org_ids: ::std::option::Option::None,
        ani_list: ::std::option::Option::None,
        durations_milliseconds: ::std::option::Option::None,
        acd_durations_milliseconds: ::std::option::Option::None,
        talk_durations_milliseconds: ::std::option::Option::None,
        acw_durations_milliseconds: ::std::option::Option::None,
        handle_durations_milliseconds: ::std::option::Option::None,
        hold_durations_milliseconds: ::std::option::Option::None,
        abandon_durations_milliseconds: ::std::option::Option::None,
        evaluation_score: ::std::option::Option::None,
        evaluation_critical_score: ::std::option::Option::None,
        evaluation_form_ids: ::std::option::Option::None,
        evaluated_agent_ids: ::std::option::Option::None,
        evaluator_ids: ::std::option::Option::None,
        transferred: ::std::option::Option::None,
        abandoned: ::std::option::Option::None,
        answered: ::std::option::Option::None,
        message_types: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        survey_form_ids: ::std::option::Option::None,
        survey_total_score: ::std::option::Option::None,
        survey_nps_score: ::std::option::Option::None,
        mos: ::std::option::Option::None,
        survey_question_group_score: ::std::option::Option::None,
        survey_promoter_score: ::std::option::Option::None,
        survey_form_context_ids: ::std::option::Option::None,
        conversation_ids: ::std::option::Option::None,
        sip_call_ids: ::std::option::Option::None,
        is_ended: ::std::option::Option::None,
        is_surveyed: ::std::option::Option::None,
        survey_scores: ::std::option::Option::None,
        promoter_scores: ::std::option::Option::None,
        is_campaign: ::std::option::Option::None,
        survey_statuses: ::std::option::Option::None,
        conversation_properties: ::std::option::Option::None,
        is_blind_transferred: ::std::option::Option::None,
        is_consulted: ::std::option::Option::None,
        is_consult_transferred: ::std::option::Option::None,
        remote_participants: ::std::option::Option::None,
        flow_ids: ::std::option::Option::None,
        flow_outcome_ids: ::std::option::Option::None,
        flow_outcome_values: ::std::option::Option::None,
        flow_destination_types: ::std::option::Option::None,
        flow_disconnect_reasons: ::std::option::Option::None,
        flow_types: ::std::option::Option::None,
        flow_entry_types: ::std::option::Option::None,
        flow_entry_reasons: ::std::option::Option::None,
        flow_versions: ::std::option::Option::None,
        group_ids: ::std::option::Option::None,
        has_journey_customer_id: ::std::option::Option::None,
        has_journey_action_map_id: ::std::option::Option::None,
        has_journey_visit_id: ::std::option::Option::None,
        has_media: ::std::option::Option::None,
        role_ids: ::std::option::Option::None,
        reports_tos: ::std::option::Option::None,
        location_ids: ::std::option::Option::None,
        flow_out_types: ::std::option::Option::None,
        provider_list: ::std::option::Option::None,
        callback_number_list: ::std::option::Option::None,
        callback_interval: ::std::option::Option::None,
        used_routing_types: ::std::option::Option::None,
        requested_routing_types: ::std::option::Option::None,
        has_agent_assist_id: ::std::option::Option::None,
        transcripts: ::std::option::Option::None,
        transcript_languages: ::std::option::Option::None,
        participant_purposes: ::std::option::Option::None,
        show_first_queue: ::std::option::Option::None,
        team_ids: ::std::option::Option::None,
        filter_users_by_team_ids: ::std::option::Option::None,
        journey_action_map_ids: ::std::option::Option::None,
        journey_outcome_ids: ::std::option::Option::None,
        journey_segment_ids: ::std::option::Option::None,
        journey_action_map_types: ::std::option::Option::None,
        development_role_list: ::std::option::Option::None,
        development_type_list: ::std::option::Option::None,
        development_status_list: ::std::option::Option::None,
        development_module_ids: ::std::option::Option::None,
        development_activity_overdue: ::std::option::Option::None,
        customer_sentiment_score: ::std::option::Option::None,
        customer_sentiment_trend: ::std::option::Option::None,
        flow_transfer_targets: ::std::option::Option::None,
        development_name: ::std::option::Option::None,
        topic_ids: ::std::option::Option::None,
        external_tags: ::std::option::Option::None,
        is_not_responding: ::std::option::Option::None,
        is_authenticated: ::std::option::Option::None,
        bot_ids: ::std::option::Option::None,
        bot_versions: ::std::option::Option::None,
        bot_message_types: ::std::option::Option::None,
        bot_provider_list: ::std::option::Option::None,
        bot_product_list: ::std::option::Option::None,
        bot_recognition_failure_reason_list: ::std::option::Option::None,
        bot_intent_list: ::std::option::Option::None,
        bot_final_intent_list: ::std::option::Option::None,
        bot_slot_list: ::std::option::Option::None,
        bot_result_list: ::std::option::Option::None,
        blocked_reasons: ::std::option::Option::None,
        is_recorded: ::std::option::Option::None,
        has_evaluation: ::std::option::Option::None,
        has_scored_evaluation: ::std::option::Option::None,
        email_delivery_status_list: ::std::option::Option::None,
        is_agent_owned_callback: ::std::option::Option::None,
        agent_callback_owner_ids: ::std::option::Option::None,
        transcript_topics: ::std::option::Option::None,
        journey_frequency_cap_reasons: ::std::option::Option::None,
        journey_blocking_action_map_ids: ::std::option::Option::None,
        journey_action_target_ids: ::std::option::Option::None,
        journey_blocking_schedule_group_ids: ::std::option::Option::None,
        journey_blocking_emergency_schedule_group_ids: ::std::option::Option::None,
        journey_url_equal_conditions: ::std::option::Option::None,
        journey_url_not_equal_conditions: ::std::option::Option::None,
        journey_url_starts_with_conditions: ::std::option::Option::None,
        journey_url_ends_with_conditions: ::std::option::Option::None,
        journey_url_contains_any_conditions: ::std::option::Option::None,
        journey_url_not_contains_any_conditions: ::std::option::Option::None,
        journey_url_contains_all_conditions: ::std::option::Option::None,
        journey_url_not_contains_all_conditions: ::std::option::Option::None,
        flow_milestone_ids: ::std::option::Option::None,
        is_assessment_passed: ::std::option::Option::None,
        conversation_initiators: ::std::option::Option::None,
        has_customer_participated: ::std::option::Option::None,
        is_acd_interaction: ::std::option::Option::None,
        has_fax: ::std::option::Option::None,
        data_action_ids: ::std::option::Option::None,
        action_category_name: ::std::option::Option::None,
        integration_ids: ::std::option::Option::None,
        response_statuses: ::std::option::Option::None,
        available_dashboard: ::std::option::Option::None,
        favourite_dashboard: ::std::option::Option::None,
        my_dashboard: ::std::option::Option::None,
        station_errors: ::std::option::Option::None,
        canonical_contact_ids: ::std::option::Option::None,
        alert_rule_ids: ::std::option::Option::None,
        evaluation_form_context_ids: ::std::option::Option::None,
        evaluation_statuses: ::std::option::Option::None,
        workbin_ids: ::std::option::Option::None,
        worktype_ids: ::std::option::Option::None,
        workitem_ids: ::std::option::Option::None,
        workitem_assignee_ids: ::std::option::Option::None,
        workitem_statuses: ::std::option::Option::None,
        is_analyzed_for_sensitive_data: ::std::option::Option::None,
        has_sensitive_data: ::std::option::Option::None,
        has_pci_data: ::std::option::Option::None,
        has_pii_data: ::std::option::Option::None,
        sub_path: ::std::option::Option::None,
        user_state: ::std::option::Option::None,
        is_cleared_by_customer: ::std::option::Option::None,
        evaluation_assignee_ids: ::std::option::Option::None,
        evaluation_assigned: ::std::option::Option::None,
        assistant_ids: ::std::option::Option::None,
        knowledge_base_ids: ::std::option::Option::None,
        is_parked: ::std::option::Option::None,
        agent_empathy_score: ::std::option::Option::None,
        survey_types: ::std::option::Option::None,
        survey_response_statuses: ::std::option::Option::None,
        bot_flow_types: ::std::option::Option::None,
        agent_talk_duration_milliseconds: ::std::option::Option::None,
        customer_talk_duration_milliseconds: ::std::option::Option::None,
        overtalk_duration_milliseconds: ::std::option::Option::None,
        silence_duration_milliseconds: ::std::option::Option::None,
        acd_duration_milliseconds: ::std::option::Option::None,
        ivr_duration_milliseconds: ::std::option::Option::None,
        other_duration_milliseconds: ::std::option::Option::None,
        agent_talk_percentage: ::std::option::Option::None,
        customer_talk_percentage: ::std::option::Option::None,
        overtalk_percentage: ::std::option::Option::None,
        silence_percentage: ::std::option::Option::None,
        acd_percentage: ::std::option::Option::None,
        ivr_percentage: ::std::option::Option::None,
        other_percentage: ::std::option::Option::None,
        overtalk_instances: ::std::option::Option::None,
        is_screen_recorded: ::std::option::Option::None,
        screen_monitor_user_ids: ::std::option::Option::None,
        dashboard_state: ::std::option::Option::None,
        dashboard_type: ::std::option::Option::None,
        dashboard_access_filter: ::std::option::Option::None,
        transcript_duration_milliseconds: ::std::option::Option::None,
        workitems_statuses: ::std::option::Option::None,
        social_countries: ::std::option::Option::None,
        social_languages: ::std::option::Option::None,
        social_channels: ::std::option::Option::None,
        social_sentiment_category: ::std::option::Option::None,
        social_topic_ids: ::std::option::Option::None,
        social_ingestion_rule_ids: ::std::option::Option::None,
        social_conversation_created: ::std::option::Option::None,
        social_content_type: ::std::option::Option::None,
        social_keywords: ::std::option::Option::None,
        social_post_escalated: ::std::option::Option::None,
        social_classifications: ::std::option::Option::None,
        filter_users_by_manager_ids: ::std::option::Option::None,
        slideshow_ids: ::std::option::Option::None,
        conferenced: ::std::option::Option::None,
        video: ::std::option::Option::None,
        linked_interaction: ::std::option::Option::None,
        recommendation_sources: ::std::option::Option::None,
        evaluation_role: ::std::option::Option::None,
        comparison_queue_ids: ::std::option::Option::None,
        view_metrics: ::std::option::Option::None,
        timeline_categories: ::std::option::Option::None,
        acw: ::std::option::Option::None,
        segment_types: ::std::option::Option::None,
        program_ids: ::std::option::Option::None,
        category_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ViewFilter = &<ViewFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ViewFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaTypes", "media_types", 0),
            ("queueIds", "queue_ids", 0),
            ("skillIds", "skill_ids", 0),
            ("assignedSkillIds", "assigned_skill_ids", 0),
            ("skillGroups", "skill_groups", 0),
            ("languageIds", "language_ids", 0),
            ("assignedLanguageIds", "assigned_language_ids", 0),
            ("languageGroups", "language_groups", 0),
            ("directions", "directions", 0),
            ("originatingDirections", "originating_directions", 0),
            ("wrapUpCodes", "wrap_up_codes", 0),
            ("dnisList", "dnis_list", 0),
            ("sessionDnisList", "session_dnis_list", 0),
            ("filterQueuesByUserIds", "filter_queues_by_user_ids", 0),
            ("filterUsersByQueueIds", "filter_users_by_queue_ids", 0),
            ("userIds", "user_ids", 0),
            ("managementUnitIds", "management_unit_ids", 0),
            ("addressTos", "address_tos", 0),
            ("addressFroms", "address_froms", 0),
            ("outboundCampaignIds", "outbound_campaign_ids", 0),
            ("outboundContactListIds", "outbound_contact_list_ids", 0),
            ("contactIds", "contact_ids", 0),
            ("externalContactIds", "external_contact_ids", 0),
            ("externalOrgIds", "external_org_ids", 0),
            ("aniList", "ani_list", 0),
            ("durationsMilliseconds", "durations_milliseconds", 0),
            ("acdDurationsMilliseconds", "acd_durations_milliseconds", 0),
            ("talkDurationsMilliseconds", "talk_durations_milliseconds", 0),
            ("acwDurationsMilliseconds", "acw_durations_milliseconds", 0),
            ("handleDurationsMilliseconds", "handle_durations_milliseconds", 0),
            ("holdDurationsMilliseconds", "hold_durations_milliseconds", 0),
            ("abandonDurationsMilliseconds", "abandon_durations_milliseconds", 0),
            ("evaluationScore", "evaluation_score", 0),
            ("evaluationCriticalScore", "evaluation_critical_score", 0),
            ("evaluationFormIds", "evaluation_form_ids", 0),
            ("evaluatedAgentIds", "evaluated_agent_ids", 0),
            ("evaluatorIds", "evaluator_ids", 0),
            ("transferred", "transferred", 0),
            ("abandoned", "abandoned", 0),
            ("answered", "answered", 0),
            ("messageTypes", "message_types", 0),
            ("divisionIds", "division_ids", 0),
            ("surveyFormIds", "survey_form_ids", 0),
            ("surveyTotalScore", "survey_total_score", 0),
            ("surveyNpsScore", "survey_nps_score", 0),
            ("mos", "mos", 0),
            ("surveyQuestionGroupScore", "survey_question_group_score", 0),
            ("surveyPromoterScore", "survey_promoter_score", 0),
            ("surveyFormContextIds", "survey_form_context_ids", 0),
            ("conversationIds", "conversation_ids", 0),
            ("sipCallIds", "sip_call_ids", 0),
            ("isEnded", "is_ended", 0),
            ("isSurveyed", "is_surveyed", 0),
            ("surveyScores", "survey_scores", 0),
            ("promoterScores", "promoter_scores", 0),
            ("isCampaign", "is_campaign", 0),
            ("surveyStatuses", "survey_statuses", 0),
            ("conversationProperties", "conversation_properties", 0),
            ("isBlindTransferred", "is_blind_transferred", 0),
            ("isConsulted", "is_consulted", 0),
            ("isConsultTransferred", "is_consult_transferred", 0),
            ("remoteParticipants", "remote_participants", 0),
            ("flowIds", "flow_ids", 0),
            ("flowOutcomeIds", "flow_outcome_ids", 0),
            ("flowOutcomeValues", "flow_outcome_values", 0),
            ("flowDestinationTypes", "flow_destination_types", 0),
            ("flowDisconnectReasons", "flow_disconnect_reasons", 0),
            ("flowTypes", "flow_types", 0),
            ("flowEntryTypes", "flow_entry_types", 0),
            ("flowEntryReasons", "flow_entry_reasons", 0),
            ("flowVersions", "flow_versions", 0),
            ("groupIds", "group_ids", 0),
            ("hasJourneyCustomerId", "has_journey_customer_id", 0),
            ("hasJourneyActionMapId", "has_journey_action_map_id", 0),
            ("hasJourneyVisitId", "has_journey_visit_id", 0),
            ("hasMedia", "has_media", 0),
            ("roleIds", "role_ids", 0),
            ("reportsTos", "reports_tos", 0),
            ("locationIds", "location_ids", 0),
            ("flowOutTypes", "flow_out_types", 0),
            ("providerList", "provider_list", 0),
            ("callbackNumberList", "callback_number_list", 0),
            ("callbackInterval", "callback_interval", 0),
            ("usedRoutingTypes", "used_routing_types", 0),
            ("requestedRoutingTypes", "requested_routing_types", 0),
            ("hasAgentAssistId", "has_agent_assist_id", 0),
            ("transcripts", "transcripts", 0),
            ("transcriptLanguages", "transcript_languages", 0),
            ("participantPurposes", "participant_purposes", 0),
            ("showFirstQueue", "show_first_queue", 0),
            ("teamIds", "team_ids", 0),
            ("filterUsersByTeamIds", "filter_users_by_team_ids", 0),
            ("journeyActionMapIds", "journey_action_map_ids", 0),
            ("journeyOutcomeIds", "journey_outcome_ids", 0),
            ("journeySegmentIds", "journey_segment_ids", 0),
            ("journeyActionMapTypes", "journey_action_map_types", 0),
            ("developmentRoleList", "development_role_list", 0),
            ("developmentTypeList", "development_type_list", 0),
            ("developmentStatusList", "development_status_list", 0),
            ("developmentModuleIds", "development_module_ids", 0),
            ("developmentActivityOverdue", "development_activity_overdue", 0),
            ("customerSentimentScore", "customer_sentiment_score", 0),
            ("customerSentimentTrend", "customer_sentiment_trend", 0),
            ("flowTransferTargets", "flow_transfer_targets", 0),
            ("developmentName", "development_name", 0),
            ("topicIds", "topic_ids", 0),
            ("externalTags", "external_tags", 0),
            ("isNotResponding", "is_not_responding", 0),
            ("isAuthenticated", "is_authenticated", 0),
            ("botIds", "bot_ids", 0),
            ("botVersions", "bot_versions", 0),
            ("botMessageTypes", "bot_message_types", 0),
            ("botProviderList", "bot_provider_list", 0),
            ("botProductList", "bot_product_list", 0),
            (
                "botRecognitionFailureReasonList",
                "bot_recognition_failure_reason_list",
                0,
            ),
            ("botIntentList", "bot_intent_list", 0),
            ("botFinalIntentList", "bot_final_intent_list", 0),
            ("botSlotList", "bot_slot_list", 0),
            ("botResultList", "bot_result_list", 0),
            ("blockedReasons", "blocked_reasons", 0),
            ("isRecorded", "is_recorded", 0),
            ("hasEvaluation", "has_evaluation", 0),
            ("hasScoredEvaluation", "has_scored_evaluation", 0),
            ("emailDeliveryStatusList", "email_delivery_status_list", 0),
            ("isAgentOwnedCallback", "is_agent_owned_callback", 0),
            ("agentCallbackOwnerIds", "agent_callback_owner_ids", 0),
            ("transcriptTopics", "transcript_topics", 0),
            ("journeyFrequencyCapReasons", "journey_frequency_cap_reasons", 0),
            ("journeyBlockingActionMapIds", "journey_blocking_action_map_ids", 0),
            ("journeyActionTargetIds", "journey_action_target_ids", 0),
            (
                "journeyBlockingScheduleGroupIds",
                "journey_blocking_schedule_group_ids",
                0,
            ),
            (
                "journeyBlockingEmergencyScheduleGroupIds",
                "journey_blocking_emergency_schedule_group_ids",
                0,
            ),
            ("journeyUrlEqualConditions", "journey_url_equal_conditions", 0),
            ("journeyUrlNotEqualConditions", "journey_url_not_equal_conditions", 0),
            ("journeyUrlStartsWithConditions", "journey_url_starts_with_conditions", 0),
            ("journeyUrlEndsWithConditions", "journey_url_ends_with_conditions", 0),
            (
                "journeyUrlContainsAnyConditions",
                "journey_url_contains_any_conditions",
                0,
            ),
            (
                "journeyUrlNotContainsAnyConditions",
                "journey_url_not_contains_any_conditions",
                0,
            ),
            (
                "journeyUrlContainsAllConditions",
                "journey_url_contains_all_conditions",
                0,
            ),
            (
                "journeyUrlNotContainsAllConditions",
                "journey_url_not_contains_all_conditions",
                0,
            ),
            ("flowMilestoneIds", "flow_milestone_ids", 0),
            ("isAssessmentPassed", "is_assessment_passed", 0),
            ("conversationInitiators", "conversation_initiators", 0),
            ("hasCustomerParticipated", "has_customer_participated", 0),
            ("isAcdInteraction", "is_acd_interaction", 0),
            ("hasFax", "has_fax", 0),
            ("dataActionIds", "data_action_ids", 0),
            ("actionCategoryName", "action_category_name", 0),
            ("integrationIds", "integration_ids", 0),
            ("responseStatuses", "response_statuses", 0),
            ("availableDashboard", "available_dashboard", 0),
            ("favouriteDashboard", "favourite_dashboard", 0),
            ("myDashboard", "my_dashboard", 0),
            ("stationErrors", "station_errors", 0),
            ("canonicalContactIds", "canonical_contact_ids", 0),
            ("alertRuleIds", "alert_rule_ids", 0),
            ("evaluationFormContextIds", "evaluation_form_context_ids", 0),
            ("evaluationStatuses", "evaluation_statuses", 0),
            ("workbinIds", "workbin_ids", 0),
            ("worktypeIds", "worktype_ids", 0),
            ("workitemIds", "workitem_ids", 0),
            ("workitemAssigneeIds", "workitem_assignee_ids", 0),
            ("workitemStatuses", "workitem_statuses", 0),
            ("isAnalyzedForSensitiveData", "is_analyzed_for_sensitive_data", 0),
            ("hasSensitiveData", "has_sensitive_data", 0),
            ("hasPciData", "has_pci_data", 0),
            ("hasPiiData", "has_pii_data", 0),
            ("subPath", "sub_path", 0),
            ("userState", "user_state", 0),
            ("isClearedByCustomer", "is_cleared_by_customer", 0),
            ("evaluationAssigneeIds", "evaluation_assignee_ids", 0),
            ("evaluationAssigned", "evaluation_assigned", 0),
            ("assistantIds", "assistant_ids", 0),
            ("knowledgeBaseIds", "knowledge_base_ids", 0),
            ("isParked", "is_parked", 0),
            ("agentEmpathyScore", "agent_empathy_score", 0),
            ("surveyTypes", "survey_types", 0),
            ("surveyResponseStatuses", "survey_response_statuses", 0),
            ("botFlowTypes", "bot_flow_types", 0),
            ("agentTalkDurationMilliseconds", "agent_talk_duration_milliseconds", 0),
            (
                "customerTalkDurationMilliseconds",
                "customer_talk_duration_milliseconds",
                0,
            ),
            ("overtalkDurationMilliseconds", "overtalk_duration_milliseconds", 0),
            ("silenceDurationMilliseconds", "silence_duration_milliseconds", 0),
            ("acdDurationMilliseconds", "acd_duration_milliseconds", 0),
            ("ivrDurationMilliseconds", "ivr_duration_milliseconds", 0),
            ("otherDurationMilliseconds", "other_duration_milliseconds", 0),
            ("agentTalkPercentage", "agent_talk_percentage", 0),
            ("customerTalkPercentage", "customer_talk_percentage", 0),
            ("overtalkPercentage", "overtalk_percentage", 0),
            ("silencePercentage", "silence_percentage", 0),
            ("acdPercentage", "acd_percentage", 0),
            ("ivrPercentage", "ivr_percentage", 0),
            ("otherPercentage", "other_percentage", 0),
            ("overtalkInstances", "overtalk_instances", 0),
            ("isScreenRecorded", "is_screen_recorded", 0),
            ("screenMonitorUserIds", "screen_monitor_user_ids", 0),
            ("dashboardState", "dashboard_state", 0),
            ("dashboardType", "dashboard_type", 0),
            ("dashboardAccessFilter", "dashboard_access_filter", 0),
            ("transcriptDurationMilliseconds", "transcript_duration_milliseconds", 0),
            ("workitemsStatuses", "workitems_statuses", 0),
            ("socialCountries", "social_countries", 0),
            ("socialLanguages", "social_languages", 0),
            ("socialChannels", "social_channels", 0),
            ("socialSentimentCategory", "social_sentiment_category", 0),
            ("socialTopicIds", "social_topic_ids", 0),
            ("socialIngestionRuleIds", "social_ingestion_rule_ids", 0),
            ("socialConversationCreated", "social_conversation_created", 0),
            ("socialContentType", "social_content_type", 0),
            ("socialKeywords", "social_keywords", 0),
            ("socialPostEscalated", "social_post_escalated", 0),
            ("socialClassifications", "social_classifications", 0),
            ("filterUsersByManagerIds", "filter_users_by_manager_ids", 0),
            ("slideshowIds", "slideshow_ids", 0),
            ("conferenced", "conferenced", 0),
            ("video", "video", 0),
            ("linkedInteraction", "linked_interaction", 0),
            ("recommendationSources", "recommendation_sources", 0),
            ("evaluationRole", "evaluation_role", 0),
            ("comparisonQueueIds", "comparison_queue_ids", 0),
            ("viewMetrics", "view_metrics", 0),
            ("timelineCategories", "timeline_categories", 0),
            ("acw", "acw", 0),
            ("segmentTypes", "segment_types", 0),
            ("programIds", "program_ids", 0),
            ("categoryIds", "category_ids", 0),
        ],
        fields: &[
            &E.media_types,
            &E.queue_ids,
            &E.skill_ids,
            &E.assigned_skill_ids,
            &E.skill_groups,
            &E.language_ids,
            &E.assigned_language_ids,
            &E.language_groups,
            &E.directions,
            &E.originating_directions,
            &E.wrap_up_codes,
            &E.dnis_list,
            &E.session_dnis_list,
            &E.filter_queues_by_user_ids,
            &E.filter_users_by_queue_ids,
            &E.user_ids,
            &E.management_unit_ids,
            &E.address_tos,
            &E.address_froms,
            &E.outbound_campaign_ids,
            &E.outbound_contact_list_ids,
            &E.contact_ids,
            &E.external_contact_ids,
            &E.external_org_ids,
            &E.ani_list,
            &E.durations_milliseconds,
            &E.acd_durations_milliseconds,
            &E.talk_durations_milliseconds,
            &E.acw_durations_milliseconds,
            &E.handle_durations_milliseconds,
            &E.hold_durations_milliseconds,
            &E.abandon_durations_milliseconds,
            &E.evaluation_score,
            &E.evaluation_critical_score,
            &E.evaluation_form_ids,
            &E.evaluated_agent_ids,
            &E.evaluator_ids,
            &E.transferred,
            &E.abandoned,
            &E.answered,
            &E.message_types,
            &E.division_ids,
            &E.survey_form_ids,
            &E.survey_total_score,
            &E.survey_nps_score,
            &E.mos,
            &E.survey_question_group_score,
            &E.survey_promoter_score,
            &E.survey_form_context_ids,
            &E.conversation_ids,
            &E.sip_call_ids,
            &E.is_ended,
            &E.is_surveyed,
            &E.survey_scores,
            &E.promoter_scores,
            &E.is_campaign,
            &E.survey_statuses,
            &E.conversation_properties,
            &E.is_blind_transferred,
            &E.is_consulted,
            &E.is_consult_transferred,
            &E.remote_participants,
            &E.flow_ids,
            &E.flow_outcome_ids,
            &E.flow_outcome_values,
            &E.flow_destination_types,
            &E.flow_disconnect_reasons,
            &E.flow_types,
            &E.flow_entry_types,
            &E.flow_entry_reasons,
            &E.flow_versions,
            &E.group_ids,
            &E.has_journey_customer_id,
            &E.has_journey_action_map_id,
            &E.has_journey_visit_id,
            &E.has_media,
            &E.role_ids,
            &E.reports_tos,
            &E.location_ids,
            &E.flow_out_types,
            &E.provider_list,
            &E.callback_number_list,
            &E.callback_interval,
            &E.used_routing_types,
            &E.requested_routing_types,
            &E.has_agent_assist_id,
            &E.transcripts,
            &E.transcript_languages,
            &E.participant_purposes,
            &E.show_first_queue,
            &E.team_ids,
            &E.filter_users_by_team_ids,
            &E.journey_action_map_ids,
            &E.journey_outcome_ids,
            &E.journey_segment_ids,
            &E.journey_action_map_types,
            &E.development_role_list,
            &E.development_type_list,
            &E.development_status_list,
            &E.development_module_ids,
            &E.development_activity_overdue,
            &E.customer_sentiment_score,
            &E.customer_sentiment_trend,
            &E.flow_transfer_targets,
            &E.development_name,
            &E.topic_ids,
            &E.external_tags,
            &E.is_not_responding,
            &E.is_authenticated,
            &E.bot_ids,
            &E.bot_versions,
            &E.bot_message_types,
            &E.bot_provider_list,
            &E.bot_product_list,
            &E.bot_recognition_failure_reason_list,
            &E.bot_intent_list,
            &E.bot_final_intent_list,
            &E.bot_slot_list,
            &E.bot_result_list,
            &E.blocked_reasons,
            &E.is_recorded,
            &E.has_evaluation,
            &E.has_scored_evaluation,
            &E.email_delivery_status_list,
            &E.is_agent_owned_callback,
            &E.agent_callback_owner_ids,
            &E.transcript_topics,
            &E.journey_frequency_cap_reasons,
            &E.journey_blocking_action_map_ids,
            &E.journey_action_target_ids,
            &E.journey_blocking_schedule_group_ids,
            &E.journey_blocking_emergency_schedule_group_ids,
            &E.journey_url_equal_conditions,
            &E.journey_url_not_equal_conditions,
            &E.journey_url_starts_with_conditions,
            &E.journey_url_ends_with_conditions,
            &E.journey_url_contains_any_conditions,
            &E.journey_url_not_contains_any_conditions,
            &E.journey_url_contains_all_conditions,
            &E.journey_url_not_contains_all_conditions,
            &E.flow_milestone_ids,
            &E.is_assessment_passed,
            &E.conversation_initiators,
            &E.has_customer_participated,
            &E.is_acd_interaction,
            &E.has_fax,
            &E.data_action_ids,
            &E.action_category_name,
            &E.integration_ids,
            &E.response_statuses,
            &E.available_dashboard,
            &E.favourite_dashboard,
            &E.my_dashboard,
            &E.station_errors,
            &E.canonical_contact_ids,
            &E.alert_rule_ids,
            &E.evaluation_form_context_ids,
            &E.evaluation_statuses,
            &E.workbin_ids,
            &E.worktype_ids,
            &E.workitem_ids,
            &E.workitem_assignee_ids,
            &E.workitem_statuses,
            &E.is_analyzed_for_sensitive_data,
            &E.has_sensitive_data,
            &E.has_pci_data,
            &E.has_pii_data,
            &E.sub_path,
            &E.user_state,
            &E.is_cleared_by_customer,
            &E.evaluation_assignee_ids,
            &E.evaluation_assigned,
            &E.assistant_ids,
            &E.knowledge_base_ids,
            &E.is_parked,
            &E.agent_empathy_score,
            &E.survey_types,
            &E.survey_response_statuses,
            &E.bot_flow_types,
            &E.agent_talk_duration_milliseconds,
            &E.customer_talk_duration_milliseconds,
            &E.overtalk_duration_milliseconds,
            &E.silence_duration_milliseconds,
            &E.acd_duration_milliseconds,
            &E.ivr_duration_milliseconds,
            &E.other_duration_milliseconds,
            &E.agent_talk_percentage,
            &E.customer_talk_percentage,
            &E.overtalk_percentage,
            &E.silence_percentage,
            &E.acd_percentage,
            &E.ivr_percentage,
            &E.other_percentage,
            &E.overtalk_instances,
            &E.is_screen_recorded,
            &E.screen_monitor_user_ids,
            &E.dashboard_state,
            &E.dashboard_type,
            &E.dashboard_access_filter,
            &E.transcript_duration_milliseconds,
            &E.workitems_statuses,
            &E.social_countries,
            &E.social_languages,
            &E.social_channels,
            &E.social_sentiment_category,
            &E.social_topic_ids,
            &E.social_ingestion_rule_ids,
            &E.social_conversation_created,
            &E.social_content_type,
            &E.social_keywords,
            &E.social_post_escalated,
            &E.social_classifications,
            &E.filter_users_by_manager_ids,
            &E.slideshow_ids,
            &E.conferenced,
            &E.video,
            &E.linked_interaction,
            &E.recommendation_sources,
            &E.evaluation_role,
            &E.comparison_queue_ids,
            &E.view_metrics,
            &E.timeline_categories,
            &E.acw,
            &E.segment_types,
            &E.program_ids,
            &E.category_ids,
        ],
    }
};

crate::runtime::model!(ViewFilter);

crate::runtime::setters!(ViewFilter {
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_assigned_skill_ids: assigned_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_skill_groups: skill_groups: ::std::vec::Vec<::std::string::String>,
    with_language_ids: language_ids: ::std::vec::Vec<::std::string::String>,
    with_assigned_language_ids: assigned_language_ids: ::std::vec::Vec<::std::string::String>,
    with_language_groups: language_groups: ::std::vec::Vec<::std::string::String>,
    with_directions: directions: ::std::vec::Vec<crate::runtime::Open<Directions>>,
    with_originating_directions: originating_directions: ::std::vec::Vec<crate::runtime::Open<OriginatingDirections>>,
    with_wrap_up_codes: wrap_up_codes: ::std::vec::Vec<::std::string::String>,
    with_dnis_list: dnis_list: ::std::vec::Vec<::std::string::String>,
    with_session_dnis_list: session_dnis_list: ::std::vec::Vec<::std::string::String>,
    with_filter_queues_by_user_ids: filter_queues_by_user_ids: ::std::vec::Vec<::std::string::String>,
    with_filter_users_by_queue_ids: filter_users_by_queue_ids: ::std::vec::Vec<::std::string::String>,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_management_unit_ids: management_unit_ids: ::std::vec::Vec<::std::string::String>,
    with_address_tos: address_tos: ::std::vec::Vec<::std::string::String>,
    with_address_froms: address_froms: ::std::vec::Vec<::std::string::String>,
    with_outbound_campaign_ids: outbound_campaign_ids: ::std::vec::Vec<::std::string::String>,
    with_outbound_contact_list_ids: outbound_contact_list_ids: ::std::vec::Vec<::std::string::String>,
    with_contact_ids: contact_ids: ::std::vec::Vec<::std::string::String>,
    with_external_contact_ids: external_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_external_org_ids: external_org_ids: ::std::vec::Vec<::std::string::String>,
    with_ani_list: ani_list: ::std::vec::Vec<::std::string::String>,
    with_durations_milliseconds: durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_acd_durations_milliseconds: acd_durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_talk_durations_milliseconds: talk_durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_acw_durations_milliseconds: acw_durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_handle_durations_milliseconds: handle_durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_hold_durations_milliseconds: hold_durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_abandon_durations_milliseconds: abandon_durations_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_evaluation_score: evaluation_score: ::std::boxed::Box<crate::NumericRange>,
    with_evaluation_critical_score: evaluation_critical_score: ::std::boxed::Box<crate::NumericRange>,
    with_evaluation_form_ids: evaluation_form_ids: ::std::vec::Vec<::std::string::String>,
    with_evaluated_agent_ids: evaluated_agent_ids: ::std::vec::Vec<::std::string::String>,
    with_evaluator_ids: evaluator_ids: ::std::vec::Vec<::std::string::String>,
    with_transferred: transferred: bool,
    with_abandoned: abandoned: bool,
    with_answered: answered: bool,
    with_message_types: message_types: ::std::vec::Vec<crate::runtime::Open<MessageTypes>>,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_survey_form_ids: survey_form_ids: ::std::vec::Vec<::std::string::String>,
    with_survey_total_score: survey_total_score: ::std::boxed::Box<crate::NumericRange>,
    with_survey_nps_score: survey_nps_score: ::std::boxed::Box<crate::NumericRange>,
    with_mos: mos: ::std::boxed::Box<crate::NumericRange>,
    with_survey_question_group_score: survey_question_group_score: ::std::boxed::Box<crate::NumericRange>,
    with_survey_promoter_score: survey_promoter_score: ::std::boxed::Box<crate::NumericRange>,
    with_survey_form_context_ids: survey_form_context_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_ids: conversation_ids: ::std::vec::Vec<::std::string::String>,
    with_sip_call_ids: sip_call_ids: ::std::vec::Vec<::std::string::String>,
    with_is_ended: is_ended: bool,
    with_is_surveyed: is_surveyed: bool,
    with_survey_scores: survey_scores: ::std::vec::Vec<crate::NumericRange>,
    with_promoter_scores: promoter_scores: ::std::vec::Vec<crate::NumericRange>,
    with_is_campaign: is_campaign: bool,
    with_survey_statuses: survey_statuses: ::std::vec::Vec<::std::string::String>,
    with_conversation_properties: conversation_properties: ::std::boxed::Box<crate::ConversationProperties>,
    with_is_blind_transferred: is_blind_transferred: bool,
    with_is_consulted: is_consulted: bool,
    with_is_consult_transferred: is_consult_transferred: bool,
    with_remote_participants: remote_participants: ::std::vec::Vec<::std::string::String>,
    with_flow_ids: flow_ids: ::std::vec::Vec<::std::string::String>,
    with_flow_outcome_ids: flow_outcome_ids: ::std::vec::Vec<::std::string::String>,
    with_flow_outcome_values: flow_outcome_values: ::std::vec::Vec<crate::runtime::Open<FlowOutcomeValues>>,
    with_flow_destination_types: flow_destination_types: ::std::vec::Vec<crate::runtime::Open<FlowDestinationTypes>>,
    with_flow_disconnect_reasons: flow_disconnect_reasons: ::std::vec::Vec<crate::runtime::Open<FlowDisconnectReasons>>,
    with_flow_types: flow_types: ::std::vec::Vec<crate::runtime::Open<FlowTypes>>,
    with_flow_entry_types: flow_entry_types: ::std::vec::Vec<crate::runtime::Open<FlowEntryTypes>>,
    with_flow_entry_reasons: flow_entry_reasons: ::std::vec::Vec<::std::string::String>,
    with_flow_versions: flow_versions: ::std::vec::Vec<::std::string::String>,
    with_group_ids: group_ids: ::std::vec::Vec<::std::string::String>,
    with_has_journey_customer_id: has_journey_customer_id: bool,
    with_has_journey_action_map_id: has_journey_action_map_id: bool,
    with_has_journey_visit_id: has_journey_visit_id: bool,
    with_has_media: has_media: bool,
    with_role_ids: role_ids: ::std::vec::Vec<::std::string::String>,
    with_reports_tos: reports_tos: ::std::vec::Vec<::std::string::String>,
    with_location_ids: location_ids: ::std::vec::Vec<::std::string::String>,
    with_flow_out_types: flow_out_types: ::std::vec::Vec<::std::string::String>,
    with_provider_list: provider_list: ::std::vec::Vec<::std::string::String>,
    with_callback_number_list: callback_number_list: ::std::vec::Vec<::std::string::String>,
    with_callback_interval: callback_interval: ::std::string::String,
    with_used_routing_types: used_routing_types: ::std::vec::Vec<crate::runtime::Open<UsedRoutingTypes>>,
    with_requested_routing_types: requested_routing_types: ::std::vec::Vec<crate::runtime::Open<RequestedRoutingTypes>>,
    with_has_agent_assist_id: has_agent_assist_id: bool,
    with_transcripts: transcripts: ::std::vec::Vec<crate::Transcripts>,
    with_transcript_languages: transcript_languages: ::std::vec::Vec<::std::string::String>,
    with_participant_purposes: participant_purposes: ::std::vec::Vec<crate::runtime::Open<ParticipantPurposes>>,
    with_show_first_queue: show_first_queue: bool,
    with_team_ids: team_ids: ::std::vec::Vec<::std::string::String>,
    with_filter_users_by_team_ids: filter_users_by_team_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_action_map_ids: journey_action_map_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_outcome_ids: journey_outcome_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_segment_ids: journey_segment_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_action_map_types: journey_action_map_types: ::std::vec::Vec<crate::runtime::Open<JourneyActionMapTypes>>,
    with_development_role_list: development_role_list: ::std::vec::Vec<crate::runtime::Open<DevelopmentRoleList>>,
    with_development_type_list: development_type_list: ::std::vec::Vec<crate::runtime::Open<DevelopmentTypeList>>,
    with_development_status_list: development_status_list: ::std::vec::Vec<crate::runtime::Open<DevelopmentStatusList>>,
    with_development_module_ids: development_module_ids: ::std::vec::Vec<::std::string::String>,
    with_development_activity_overdue: development_activity_overdue: bool,
    with_customer_sentiment_score: customer_sentiment_score: ::std::boxed::Box<crate::NumericRange>,
    with_customer_sentiment_trend: customer_sentiment_trend: ::std::boxed::Box<crate::NumericRange>,
    with_flow_transfer_targets: flow_transfer_targets: ::std::vec::Vec<::std::string::String>,
    with_development_name: development_name: ::std::string::String,
    with_topic_ids: topic_ids: ::std::vec::Vec<::std::string::String>,
    with_external_tags: external_tags: ::std::vec::Vec<::std::string::String>,
    with_is_not_responding: is_not_responding: bool,
    with_is_authenticated: is_authenticated: bool,
    with_bot_ids: bot_ids: ::std::vec::Vec<::std::string::String>,
    with_bot_versions: bot_versions: ::std::vec::Vec<::std::string::String>,
    with_bot_message_types: bot_message_types: ::std::vec::Vec<crate::runtime::Open<BotMessageTypes>>,
    with_bot_provider_list: bot_provider_list: ::std::vec::Vec<crate::runtime::Open<BotProviderList>>,
    with_bot_product_list: bot_product_list: ::std::vec::Vec<crate::runtime::Open<BotProductList>>,
    with_bot_recognition_failure_reason_list: bot_recognition_failure_reason_list: ::std::vec::Vec<crate::runtime::Open<BotRecognitionFailureReasonList>>,
    with_bot_intent_list: bot_intent_list: ::std::vec::Vec<::std::string::String>,
    with_bot_final_intent_list: bot_final_intent_list: ::std::vec::Vec<::std::string::String>,
    with_bot_slot_list: bot_slot_list: ::std::vec::Vec<::std::string::String>,
    with_bot_result_list: bot_result_list: ::std::vec::Vec<crate::runtime::Open<BotResultList>>,
    with_blocked_reasons: blocked_reasons: ::std::vec::Vec<crate::runtime::Open<BlockedReasons>>,
    with_is_recorded: is_recorded: bool,
    with_has_evaluation: has_evaluation: bool,
    with_has_scored_evaluation: has_scored_evaluation: bool,
    with_email_delivery_status_list: email_delivery_status_list: ::std::vec::Vec<crate::runtime::Open<EmailDeliveryStatusList>>,
    with_is_agent_owned_callback: is_agent_owned_callback: bool,
    with_agent_callback_owner_ids: agent_callback_owner_ids: ::std::vec::Vec<::std::string::String>,
    with_transcript_topics: transcript_topics: ::std::vec::Vec<crate::TranscriptTopics>,
    with_journey_frequency_cap_reasons: journey_frequency_cap_reasons: ::std::vec::Vec<::std::string::String>,
    with_journey_blocking_action_map_ids: journey_blocking_action_map_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_action_target_ids: journey_action_target_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_blocking_schedule_group_ids: journey_blocking_schedule_group_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_blocking_emergency_schedule_group_ids: journey_blocking_emergency_schedule_group_ids: ::std::vec::Vec<::std::string::String>,
    with_journey_url_equal_conditions: journey_url_equal_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_not_equal_conditions: journey_url_not_equal_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_starts_with_conditions: journey_url_starts_with_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_ends_with_conditions: journey_url_ends_with_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_contains_any_conditions: journey_url_contains_any_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_not_contains_any_conditions: journey_url_not_contains_any_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_contains_all_conditions: journey_url_contains_all_conditions: ::std::vec::Vec<::std::string::String>,
    with_journey_url_not_contains_all_conditions: journey_url_not_contains_all_conditions: ::std::vec::Vec<::std::string::String>,
    with_flow_milestone_ids: flow_milestone_ids: ::std::vec::Vec<::std::string::String>,
    with_is_assessment_passed: is_assessment_passed: bool,
    with_conversation_initiators: conversation_initiators: ::std::vec::Vec<::std::string::String>,
    with_has_customer_participated: has_customer_participated: bool,
    with_is_acd_interaction: is_acd_interaction: bool,
    with_has_fax: has_fax: bool,
    with_data_action_ids: data_action_ids: ::std::vec::Vec<::std::string::String>,
    with_action_category_name: action_category_name: ::std::string::String,
    with_integration_ids: integration_ids: ::std::vec::Vec<::std::string::String>,
    with_response_statuses: response_statuses: ::std::vec::Vec<::std::string::String>,
    with_available_dashboard: available_dashboard: crate::runtime::Open<AvailableDashboard>,
    with_favourite_dashboard: favourite_dashboard: bool,
    with_my_dashboard: my_dashboard: bool,
    with_station_errors: station_errors: ::std::vec::Vec<::std::string::String>,
    with_canonical_contact_ids: canonical_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_alert_rule_ids: alert_rule_ids: ::std::vec::Vec<::std::string::String>,
    with_evaluation_form_context_ids: evaluation_form_context_ids: ::std::vec::Vec<::std::string::String>,
    with_evaluation_statuses: evaluation_statuses: ::std::vec::Vec<crate::runtime::Open<EvaluationStatuses>>,
    with_workbin_ids: workbin_ids: ::std::vec::Vec<::std::string::String>,
    with_worktype_ids: worktype_ids: ::std::vec::Vec<::std::string::String>,
    with_workitem_ids: workitem_ids: ::std::vec::Vec<::std::string::String>,
    with_workitem_assignee_ids: workitem_assignee_ids: ::std::vec::Vec<::std::string::String>,
    with_workitem_statuses: workitem_statuses: ::std::vec::Vec<::std::string::String>,
    with_is_analyzed_for_sensitive_data: is_analyzed_for_sensitive_data: bool,
    with_has_sensitive_data: has_sensitive_data: bool,
    with_has_pci_data: has_pci_data: bool,
    with_has_pii_data: has_pii_data: bool,
    with_sub_path: sub_path: ::std::string::String,
    with_user_state: user_state: crate::runtime::Open<UserState>,
    with_is_cleared_by_customer: is_cleared_by_customer: bool,
    with_evaluation_assignee_ids: evaluation_assignee_ids: ::std::vec::Vec<::std::string::String>,
    with_evaluation_assigned: evaluation_assigned: bool,
    with_assistant_ids: assistant_ids: ::std::vec::Vec<::std::string::String>,
    with_knowledge_base_ids: knowledge_base_ids: ::std::vec::Vec<::std::string::String>,
    with_is_parked: is_parked: bool,
    with_agent_empathy_score: agent_empathy_score: ::std::boxed::Box<crate::NumericRange>,
    with_survey_types: survey_types: ::std::vec::Vec<crate::runtime::Open<SurveyTypes>>,
    with_survey_response_statuses: survey_response_statuses: ::std::vec::Vec<crate::runtime::Open<SurveyResponseStatuses>>,
    with_bot_flow_types: bot_flow_types: ::std::vec::Vec<crate::runtime::Open<BotFlowTypes>>,
    with_agent_talk_duration_milliseconds: agent_talk_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_customer_talk_duration_milliseconds: customer_talk_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_overtalk_duration_milliseconds: overtalk_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_silence_duration_milliseconds: silence_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_acd_duration_milliseconds: acd_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_ivr_duration_milliseconds: ivr_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_other_duration_milliseconds: other_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_agent_talk_percentage: agent_talk_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_customer_talk_percentage: customer_talk_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_overtalk_percentage: overtalk_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_silence_percentage: silence_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_acd_percentage: acd_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_ivr_percentage: ivr_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_other_percentage: other_percentage: ::std::boxed::Box<crate::NumericRange>,
    with_overtalk_instances: overtalk_instances: ::std::boxed::Box<crate::NumericRange>,
    with_is_screen_recorded: is_screen_recorded: bool,
    with_screen_monitor_user_ids: screen_monitor_user_ids: ::std::vec::Vec<::std::string::String>,
    with_dashboard_state: dashboard_state: crate::runtime::Open<DashboardState>,
    with_dashboard_type: dashboard_type: crate::runtime::Open<DashboardType>,
    with_dashboard_access_filter: dashboard_access_filter: crate::runtime::Open<DashboardAccessFilter>,
    with_transcript_duration_milliseconds: transcript_duration_milliseconds: ::std::vec::Vec<crate::NumericRange>,
    with_workitems_statuses: workitems_statuses: ::std::vec::Vec<crate::WorkitemStatusFilter>,
    with_social_countries: social_countries: ::std::vec::Vec<::std::string::String>,
    with_social_languages: social_languages: ::std::vec::Vec<::std::string::String>,
    with_social_channels: social_channels: ::std::vec::Vec<crate::runtime::Open<SocialChannels>>,
    with_social_sentiment_category: social_sentiment_category: ::std::vec::Vec<crate::runtime::Open<SocialSentimentCategory>>,
    with_social_topic_ids: social_topic_ids: ::std::vec::Vec<::std::string::String>,
    with_social_ingestion_rule_ids: social_ingestion_rule_ids: ::std::vec::Vec<::std::string::String>,
    with_social_conversation_created: social_conversation_created: bool,
    with_social_content_type: social_content_type: ::std::vec::Vec<crate::runtime::Open<SocialContentType>>,
    with_social_keywords: social_keywords: ::std::vec::Vec<crate::SocialKeyword>,
    with_social_post_escalated: social_post_escalated: bool,
    with_social_classifications: social_classifications: ::std::vec::Vec<crate::runtime::Open<SocialClassifications>>,
    with_filter_users_by_manager_ids: filter_users_by_manager_ids: ::std::vec::Vec<::std::string::String>,
    with_slideshow_ids: slideshow_ids: ::std::vec::Vec<::std::string::String>,
    with_conferenced: conferenced: bool,
    with_video: video: bool,
    with_linked_interaction: linked_interaction: bool,
    with_recommendation_sources: recommendation_sources: ::std::vec::Vec<crate::runtime::Open<RecommendationSources>>,
    with_evaluation_role: evaluation_role: crate::runtime::Open<EvaluationRole>,
    with_comparison_queue_ids: comparison_queue_ids: ::std::vec::Vec<::std::string::String>,
    with_view_metrics: view_metrics: ::std::vec::Vec<crate::runtime::Open<ViewMetrics>>,
    with_timeline_categories: timeline_categories: ::std::vec::Vec<::std::string::String>,
    with_acw: acw: bool,
    with_segment_types: segment_types: ::std::vec::Vec<crate::runtime::Open<SegmentTypes>>,
    with_program_ids: program_ids: ::std::vec::Vec<::std::string::String>,
    with_category_ids: category_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `mediaTypes` of `ViewFilter`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Directions {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Directions {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `originatingDirections` of `ViewFilter`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginatingDirections {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for OriginatingDirections {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `messageTypes` of `ViewFilter`. Known values: `sms`, `twitter`, `line`, `facebook`, `whatsapp`, `webmessaging`, `open`, `instagram`, `apple`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowOutcomeValues {
    Success,
    Failure,
}

impl crate::runtime::Enum for FlowOutcomeValues {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
    ];
}

/// The property `flowDestinationTypes` of `ViewFilter`. Known values: `ACD`, `USER`, `GROUP`, `NUMBER`, `FLOW`, `SECURE_FLOW`, `ACD_VOICEMAIL`, `USER_VOICEMAIL`, `GROUP_VOICEMAIL`, `RETURN_TO_AGENT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowDisconnectReasons {
    FlowDisconnect,
    FlowErrorDisconnect,
    Disconnect,
}

impl crate::runtime::Enum for FlowDisconnectReasons {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FlowDisconnect, "FLOW_DISCONNECT"),
        (Self::FlowErrorDisconnect, "FLOW_ERROR_DISCONNECT"),
        (Self::Disconnect, "DISCONNECT"),
    ];
}

/// The property `flowTypes` of `ViewFilter`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowEntryTypes {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParticipantPurposes {
    Internal,
    External,
}

impl crate::runtime::Enum for ParticipantPurposes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Internal, "internal"),
        (Self::External, "external"),
    ];
}

/// The property `journeyActionMapTypes` of `ViewFilter`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JourneyActionMapTypes {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DevelopmentRoleList {
    Creator,
    Facilitator,
    Attendee,
}

impl crate::runtime::Enum for DevelopmentRoleList {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Creator, "Creator"),
        (Self::Facilitator, "Facilitator"),
        (Self::Attendee, "Attendee"),
    ];
}

/// The property `developmentTypeList` of `ViewFilter`. Known values: `Informational`, `Coaching`, `Assessment`, `AssessedContent`, `External`, `Native`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DevelopmentTypeList {
    Informational,
    Coaching,
    Assessment,
    AssessedContent,
    External,
    Native,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DevelopmentStatusList {
    Planned,
    Scheduled,
    InvalidSchedule,
    InProgress,
    Completed,
    NotCompleted,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotProviderList {
    Unknown,
    Genesys,
    Amazon,
    Google,
    Nuance,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AvailableDashboard {
    Public,
    Private,
}

impl crate::runtime::Enum for AvailableDashboard {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}

/// The property `evaluationStatuses` of `ViewFilter`. Known values: `Finished`, `InProgress`, `InReview`, `Pending`, `Retracted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvaluationStatuses {
    Finished,
    InProgress,
    InReview,
    Pending,
    Retracted,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserState {
    ActiveAndInactive,
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for UserState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveAndInactive, "ActiveAndInactive"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Deleted, "Deleted"),
    ];
}

/// The property `surveyTypes` of `ViewFilter`. Known values: `Web`, `Voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurveyTypes {
    Web,
    Voice,
}

impl crate::runtime::Enum for SurveyTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Voice, "Voice"),
    ];
}

/// The property `surveyResponseStatuses` of `ViewFilter`. Known values: `Unknown`, `FullResponse`, `PartialResponse`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurveyResponseStatuses {
    Unknown,
    FullResponse,
    PartialResponse,
}

impl crate::runtime::Enum for SurveyResponseStatuses {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::FullResponse, "FullResponse"),
        (Self::PartialResponse, "PartialResponse"),
    ];
}

/// The property `botFlowTypes` of `ViewFilter`. Known values: `Unknown`, `Bot`, `DigitalBot`, `VoiceSurvey`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotFlowTypes {
    Unknown,
    Bot,
    DigitalBot,
    VoiceSurvey,
}

impl crate::runtime::Enum for BotFlowTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Bot, "Bot"),
        (Self::DigitalBot, "DigitalBot"),
        (Self::VoiceSurvey, "VoiceSurvey"),
    ];
}

/// The property `dashboardState` of `ViewFilter`. Known values: `Active`, `Deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DashboardState {
    Active,
    Deleted,
}

impl crate::runtime::Enum for DashboardState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Deleted, "Deleted"),
    ];
}

/// The property `dashboardType` of `ViewFilter`. Known values: `All`, `Public`, `Private`, `Shared`, `Favorites`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DashboardType {
    All,
    Public,
    Private,
    Shared,
    Favorites,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DashboardAccessFilter {
    OwnedByMe,
    OwnedByAnyone,
    NotOwnedByMe,
}

impl crate::runtime::Enum for DashboardAccessFilter {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OwnedByMe, "OwnedByMe"),
        (Self::OwnedByAnyone, "OwnedByAnyone"),
        (Self::NotOwnedByMe, "NotOwnedByMe"),
    ];
}

/// The property `socialChannels` of `ViewFilter`. Known values: `Twitter`, `Facebook`, `Instagram`, `Open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialChannels {
    Twitter,
    Facebook,
    Instagram,
    Open,
}

impl crate::runtime::Enum for SocialChannels {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Twitter, "Twitter"),
        (Self::Facebook, "Facebook"),
        (Self::Instagram, "Instagram"),
        (Self::Open, "Open"),
    ];
}

/// The property `socialSentimentCategory` of `ViewFilter`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialSentimentCategory {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

impl crate::runtime::Enum for SocialSentimentCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `socialContentType` of `ViewFilter`. Known values: `Text`, `Image`, `Video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialContentType {
    Text,
    Image,
    Video,
}

impl crate::runtime::Enum for SocialContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
    ];
}

/// The property `socialClassifications` of `ViewFilter`. Known values: `Public`, `Private`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialClassifications {
    Public,
    Private,
}

impl crate::runtime::Enum for SocialClassifications {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}

/// The property `recommendationSources` of `ViewFilter`. Known values: `KnowledgeSearch`, `RulesEngine`, `ManualSearch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecommendationSources {
    KnowledgeSearch,
    RulesEngine,
    ManualSearch,
}

impl crate::runtime::Enum for RecommendationSources {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KnowledgeSearch, "KnowledgeSearch"),
        (Self::RulesEngine, "RulesEngine"),
        (Self::ManualSearch, "ManualSearch"),
    ];
}

/// The property `evaluationRole` of `ViewFilter`. Known values: `Evaluator`, `Supervisor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvaluationRole {
    Evaluator,
    Supervisor,
}

impl crate::runtime::Enum for EvaluationRole {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Evaluator, "Evaluator"),
        (Self::Supervisor, "Supervisor"),
    ];
}

/// The property `viewMetrics` of `ViewFilter`. Known values: `AVG_TALK_TIME`, `AVG_HOLD_TIME`, `AVG_ACW_TIME`, `AVG_WAIT_TIME`, `AVG_HANDLE_TIME`, `AVG_ALERT_TIME`, `AVG_ANSWER_TIME`, `AVG_ABANDON_TIME`, `TOTAL_TALK_TIME`, `TOTAL_HANDLE_TIME`, `TOTAL_HOLD_TIME`, `TOTAL_ACW_TIME`, `TOTAL_ALERT_TIME`, `MAX_ABANDON_TIME`, `MAX_WAIT_TIME`, `MAX_TALK_TIME`, `MAX_HOLD_TIME`, `MAX_ACW_TIME`, `MIN_ABANDON_TIME`, `MIN_WAIT_TIME`, `MIN_TALK_TIME`, `MIN_HOLD_TIME`, `MIN_ACW_TIME`, `ALERT_COUNT`, `OFFERED_COUNT`, `ABANDONED_COUNT`, `ABANDONED_PERCENT`, `SHORT_ABANDONED_COUNT`, `SHORT_ABANDONED_PERCENT`, `ABANDONED_NO_SHORT_COUNT`, `ABANDONED_NO_SHORT_PERCENT`, `ANSWERED_COUNT`, `ANSWERED_PERCENT`, `FLOWOUT_COUNT`, `FLOWOUT_PERCENT`, `OUTBOUND_COUNT`, `OUTBOUND_ATTEMPTED_COUNT`, `VOICEMAIL_COUNT`, `HANDLED_COUNT`, `HELD_COUNT`, `TRANSFERRED_COUNT`, `TRANSFERRED_PERCENT`, `WAITING_CURRENT`, `INTERACTING_CURRENT`, `HELD_CURRENT`, `ALERTING_CURRENT`, `SERVICE_LEVEL`, `OVER_SERVICE_LEVEL`, `ONLINE_AGENTS`, `AVAILABLE_AGENTS`, `AWAY_AGENTS`, `BREAK_AGENTS`, `MEAL_AGENTS`, `TRAINING_AGENTS`, `BUSY_AGENTS`, `MEETING_AGENTS`, `SYSTEM_AWAY_AGENTS`, `OFFLINE_AGENTS`, `ON_QUEUE_AGENTS`, `OFF_QUEUE_AGENTS`, `INTERACTING_AGENTS`, `ACW_AGENTS`, `COMMUNICATING_AGENTS`, `IDLE_AGENTS`, `NOT_RESPONDING_AGENTS`, `LONGEST_WAITING`, `LONGEST_INTERACTING`, `FLOW_ACTIVE_LONGEST`, `FLOW_ACTIVE_CURRENT`, `FLOW_ENTRIES_COUNT`, `FLOW_TOTAL_DURATION`, `FLOW_MAX_DURATION`, `FLOW_AVG_DURATION`, `FLOW_DISCONNECT_COUNT`, `FLOW_DISCONNECT_PERCENT`, `FLOW_TOTAL_DISCONNECT_DURATION`, `FLOW_AVG_DISCONNECT_DURATION`, `FLOW_MAX_DISCONNECT_DURATION`, `FLOW_FLOW_DISCONNECT`, `FLOW_FLOW_DISCONNECT_PERCENT`, `FLOW_SYSTEM_ERROR_DISCONNECT`, `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`, `FLOW_CUSTOMER_DISCONNECT`, `FLOW_CUSTOMER_DISCONNECT_PERCENT`, `FLOW_SHORT_DISCONNECT`, `FLOW_SHORT_DISCONNECT_PERCENT`, `FLOW_EXIT_COUNT`, `FLOW_EXIT_PERCENT`, `FLOW_TOTAL_EXIT_DURATION`, `FLOW_MAX_EXIT_DURATION`, `FLOW_AVG_EXIT_DURATION`, `FLOW_ACD_EXIT_COUNT`, `FLOW_ACD_EXIT_PERCENT`, `FLOW_GROUP_EXIT_COUNT`, `FLOW_GROUP_EXIT_PERCENT`, `FLOW_NUMBER_EXIT_COUNT`, `FLOW_NUMBER_EXIT_PERCENT`, `FLOW_USER_EXIT_COUNT`, `FLOW_USER_EXIT_PERCENT`, `FLOW_FLOW_EXIT_COUNT`, `FLOW_FLOW_EXIT_PERCENT`, `FLOW_SECURE_FLOW_EXIT_COUNT`, `FLOW_SECURE_FLOW_EXIT_PERCENT`, `FLOW_ACD_VOICEMAIL_EXIT_COUNT`, `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`, `FLOW_USER_VOICEMAIL_EXIT_COUNT`, `FLOW_USER_VOICEMAIL_EXIT_PERCENT`, `FLOW_OUTCOME_COUNT`, `FLOW_AVG_OUTCOME_DECIMAL`, `FLOW_OUTCOME_FAILURE_COUNT`, `FLOW_OUTCOME_FAILURE_PERCENT`, `FLOW_OUTCOME_SUCCESS_COUNT`, `FLOW_OUTCOME_SUCCESS_PERCENT`, `FLOW_OUTCOME_TOTAL_DURATION`, `FLOW_OUTCOME_MAX_DURATION`, `FLOW_OUTCOME_AVG_DURATION`, `FLOW_OUTCOME_MIN_DURATION`, `OFF_QUEUE_TIME`, `OFF_QUEUE_PERCENT`, `AVAILABLE_TIME`, `AVAILABLE_PERCENT`, `BUSY_TIME`, `BUSY_PERCENT`, `AWAY_TIME`, `AWAY_PERCENT`, `BREAK_TIME`, `BREAK_PERCENT`, `MEAL_TIME`, `MEAL_PERCENT`, `MEETING_TIME`, `MEETING_PERCENT`, `TRAINING_TIME`, `TRAINING_PERCENT`, `INTERACTING_TIME`, `INTERACTING_PERCENT`, `COMMUNICATING_TIME`, `COMMUNICATING_PERCENT`, `SYSTEM_AWAY_TIME`, `SYSTEM_AWAY_PERCENT`, `ON_QUEUE_TIME`, `ON_QUEUE_PERCENT`, `IDLE_TIME`, `IDLE_PERCENT`, `NOT_RESPONDING_TIME`, `NOT_RESPONDING_PERCENT`, `LOGGED_IN_TIME`, `OCCUPANCY_PERCENT`, `MIN_ALERT_TIME`, `MAX_ALERT_TIME`, `MIN_HANDLE_TIME`, `MAX_HANDLE_TIME`, `MIN_ANSWERED_TIME`, `MAX_ANSWERED_TIME`, `MIN_NOT_RESPONDING_TIME`, `MAX_NOT_RESPONDING_TIME`, `MET_SERVICE_LEVEL`, `WFM_ADHERENCE_STATUS`, `WFM_SCHEDULED_ACTIVITY`, `WFM_ADHERENCE_DURATION`, `AGENT_TITLE`, `AGENT_DEPARTMENT`, `AGENT_EXTENSION`, `AGENT_SKILLS`, `AGENT_LOCATION`, `AGENT_REPORTS_TO`, `AGENT_EMAIL`, `AGENT_ROLE`, `AGENT_GROUP`, `AGENT_TIME_IN_STATUS`, `AGENT_TIME_IN_ROUTING_STATUS`, `AGENT_STATUS`, `AGENT_SECONDARY_STATUS`, `AGENT_ROUTING_STATUS`, `AGENT_MEDIA_TYPES`, `ACW_COUNT`, `ANSWER_TRANSFERRED_PERCENT`, `FLOW_AVG_MILESTONE_DECIMAL`, `NOT_RESPONDING_COUNT`, `AVG_ACW_HANDLED`, `AVG_CONTACTING_TIME`, `AVG_DIALING_TIME`, `AVG_FLOWOUT_TIME`, `AVG_HOLD_HANDLED`, `AVG_MONITOR`, `BLIND_TRANSFER_COUNT`, `BLIND_TRANSFER_PERCENT`, `CONNECTED_COUNT`, `CONSULT_COUNT`, `CONSULT_TRANSFER_COUNT`, `CONSULT_TRANSFER_PERCENT`, `CONTACTING_COUNT`, `DIALING_COUNT`, `ERROR_COUNT`, `EXTERNAL_MEDIA_COUNT`, `MAX_CONTACTING_TIME`, `MAX_DIALING_TIME`, `MAX_FLOWOUT_TIME`, `FLOW_MILESTONE_COUNT`, `MIN_FLOWOUT_TIME`, `MAX_MONITOR`, `MIN_CONTACTING_TIME`, `MIN_DIALING_TIME`, `MIN_MONITOR`, `MONITOR_COUNT`, `MEDIA_COUNT`, `SERVICE_LEVEL_TARGET`, `SERVICE_LEVEL_TARGET_CURRENT`, `TALK_COUNT`, `TOTAL_ABANDON_TIME`, `TOTAL_NOT_RESPONDING_TIME`, `TOTAL_CONTACTING`, `TOTAL_DIALING`, `TOTAL_MONITOR`, `TOTAL_WAIT_TIME`, `WAIT_COUNT`, `PARK_COUNT`, `AVG_PARK_TIME`, `TOTAL_PARK_TIME`, `MIN_PARK_TIME`, `MAX_PARK_TIME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
