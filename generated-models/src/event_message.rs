// @generated from the schema "EventMessage"; changes made here are lost at the next generation

/// The schema `EventMessage`.
pub struct EventMessage {
    /// `code`: `string`.
    pub code: ::std::option::Option<crate::runtime::Open<Code>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of object`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `documentationUri`: `string`.
    #[doc(alias = "documentationUri")]
    pub documentation_uri: ::std::option::Option<::std::string::String>,
    /// `resourceURIs`: `array of string`.
    #[doc(alias = "resourceURIs")]
    pub resource_ur_is: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventMessage {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        documentation_uri: ::std::option::Option::None,
        resource_ur_is: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventMessage = &<EventMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("message", "message", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
            ("documentationUri", "documentation_uri", 0),
            ("resourceURIs", "resource_ur_is", 0),
        ],
        fields: &[
            &E.code,
            &E.message,
            &E.message_with_params,
            &E.message_params,
            &E.documentation_uri,
            &E.resource_ur_is,
        ],
    }
};

crate::runtime::model!(EventMessage);

crate::runtime::setters!(EventMessage {
    with_code: code: crate::runtime::Open<Code>,
    with_message: message: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_documentation_uri: documentation_uri: ::std::string::String,
    with_resource_ur_is: resource_ur_is: ::std::vec::Vec<::std::string::String>,
});

/// The property `code` of `EventMessage`. Known values: `ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED`, `ALL_CAMPAIGNS_BLACKLISTED`, `ANOTHER_CAMPAIGN_STARTING`, `APPROACHING_CONTACT_LIMIT`, `APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT`, `APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT`, `APPROACHING_ENTITY_LIMIT`, `AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID`, `CAMPAIGN_BLACKLISTED`, `CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH`, `CAMPAIGN_CALLS_PER_AGENT_LOW`, `CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED`, `CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED`, `CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED`, `CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED`, `CAMPAIGN_INVALIDATED`, `CAMPAIGN_FORCE_STOPPED`, `CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED`, `CAMPAIGN_START_ERROR`, `CAMPAIGN_RULE_START_ERROR`, `CAMPAIGN_SCRIPT_STAGE_MISSING`, `CAMPAIGN_SET_DIALING_MODE_ERROR`, `CAMPAIGN_STOPPED`, `CAMPAIGN_THROTTLED`, `CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED`, `CAMPAIGN_WEIGHT_ZERO`, `INVALID_CALLABLE_TIME_ZONE`, `CALLBACK_CREATION_INVALID_NUMBER`, `CALL_RULE_INVALID_CONTACT_COLUMN`, `CALL_RULE_MISSING_DATA_ACTION_INPUT`, `CALL_RULE_MISMATCH_TYPE`, `CALL_RULE_INVALID_OPERATOR`, `CALL_RULE_NO_DNC_LISTS_CONFIGURED`, `CALL_RULE_UPDATED_PHONE_COLUMN`, `CONTACT_LIST_FILTER_EVALUATION_FAILED`, `CONTACT_LIST_FILTER_INTERNAL_ERROR`, `CONTACT_COLUMNS_LIMIT_EXCEEDED`, `CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED`, `CONTACT_ID_LENGTH_LIMIT_EXCEEDED`, `CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED`, `CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`, `DATA_ACTION_EXECUTION_FAILED`, `DATA_ACTION_AUTHENTICATION_FAILURE`, `DATA_ACTION_NOT_FOUND`, `DATA_ACTION_TOO_MANY_REQUESTS`, `DATA_ACTION_TOO_MANY_REQUESTS_REMOTE`, `ACTION_EXECUTION_FAILED`, `ACTION_EXECUTION_FAILED_INVALID_PARAMETER`, `DIGITAL_RULE_EVALUATION_FAILED`, `DIGITAL_RULE_INTERNAL_ERROR`, `DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED`, `DIGITAL_RULE_UPDATED_CONTACT_ADDRESS`, `DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH`, `DIGITAL_RULE_ERROR_SKIPPED`, `DNC_AUTHENTICATION_FAILURE`, `EXCEEDED_CONTACT_LIMIT`, `EXCEEDED_DNC_RECORD_LIMIT`, `EXCEEDED_DNC_PHONE_NUMBER_LENGTH`, `INACTIVE_EDGES_FAILED_PLACE_CALLS`, `INACTIVE_EDGES_TURNED_CAMPAIGN_OFF`, `INVALID_AGENT`, `INVALID_EMAIL_ADDRESS`, `INVALID_PHONE_NUMBER`, `IMPORT_FAILED_TO_READ_HEADERS`, `IMPORT_COULD_NOT_PARSE_AN_ENTRY`, `IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT`, `IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS`, `IMPORT_INVALID_CUSTOM_ID`, `IMPORT_INVALID_DATA`, `IMPORT_INVALID_EMAIL_ADDRESSES`, `IMPORT_INVALID_PHONE_NUMBERS`, `IMPORT_INVALID_EXPIRATION_DATE`, `IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS`, `IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT`, `IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT`, `IMPORT_MISSING_CUSTOM_ID`, `IMPORT_NO_COLUMNS_DEFINED`, `IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST`, `IMPORT_LIST_NO_LONGER_EXISTS`, `IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER`, `IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS`, `IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`, `IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH`, `IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE`, `IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE`, `IMPORT_TOO_MANY_COLUMNS`, `IMPORT_TOO_MANY_EXTRA_COLUMNS`, `IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED`, `ORGANIZATION_HAS_NO_DOMAIN_SET`, `QUEUE_NOT_FOUND`, `RECYCLE_CAMPAIGN`, `SCHEDULED_CAMPAIGN_INVALID`, `SCHEDULE_UNKNOWN_ERROR`, `SMS_CONTENT_TEMPLATE_NOT_FOUND`, `RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE`, `RECURRING_SCHEDULE_ENDED`, `RECURRING_SCHEDULE_MISSED_OCCURRENCES`, `VERSION_CONFLICT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Code {
    ActiveCampaignsLimitExceeded,
    AllCampaignsBlacklisted,
    AnotherCampaignStarting,
    ApproachingContactLimit,
    ApproachingDncListPhoneNumberLimit,
    ApproachingDncOrganizationPhoneNumberLimit,
    ApproachingEntityLimit,
    AutomaticTimeZoneZipCodeInvalid,
    CampaignBlacklisted,
    CampaignContentTemplateSubstitutionMismatch,
    CampaignCallsPerAgentLow,
    CampaignEmailBodyCharacterLimitExceeded,
    CampaignEmailSubjectCharacterLimitExceeded,
    CampaignWhatsappHeaderValueLimitExceeded,
    CampaignWhatsappButtonUrlValueLimitExceeded,
    CampaignInvalidated,
    CampaignForceStopped,
    CampaignMessageCharacterLimitExceeded,
    CampaignStartError,
    CampaignRuleStartError,
    CampaignScriptStageMissing,
    CampaignSetDialingModeError,
    CampaignStopped,
    CampaignThrottled,
    CampaignQueueMembersLimitExceeded,
    CampaignWeightZero,
    InvalidCallableTimeZone,
    CallbackCreationInvalidNumber,
    CallRuleInvalidContactColumn,
    CallRuleMissingDataActionInput,
    CallRuleMismatchType,
    CallRuleInvalidOperator,
    CallRuleNoDncListsConfigured,
    CallRuleUpdatedPhoneColumn,
    ContactListFilterEvaluationFailed,
    ContactListFilterInternalError,
    ContactColumnsLimitExceeded,
    ContactColumnLengthLimitExceeded,
    ContactIdLengthLimitExceeded,
    ContactDatumLengthLimitExceeded,
    ContactZipCodeColumnValueInvalid,
    DataActionExecutionFailed,
    DataActionAuthenticationFailure,
    DataActionNotFound,
    DataActionTooManyRequests,
    DataActionTooManyRequestsRemote,
    ActionExecutionFailed,
    ActionExecutionFailedInvalidParameter,
    DigitalRuleEvaluationFailed,
    DigitalRuleInternalError,
    DigitalRuleNoDncListsConfigured,
    DigitalRuleUpdatedContactAddress,
    DigitalRuleSmsPhoneNumberTypeMismatch,
    DigitalRuleErrorSkipped,
    DncAuthenticationFailure,
    ExceededContactLimit,
    ExceededDncRecordLimit,
    ExceededDncPhoneNumberLength,
    InactiveEdgesFailedPlaceCalls,
    InactiveEdgesTurnedCampaignOff,
    InvalidAgent,
    InvalidEmailAddress,
    InvalidPhoneNumber,
    ImportFailedToReadHeaders,
    ImportCouldNotParseAnEntry,
    ImportContactDoesNotMatchListFormat,
    ImportEntryDoesNotAlignWithHeaders,
    ImportInvalidCustomId,
    ImportInvalidData,
    ImportInvalidEmailAddresses,
    ImportInvalidPhoneNumbers,
    ImportInvalidExpirationDate,
    ImportExpirationDateExceedsMaxDays,
    ImportColumnExceedsLengthLimit,
    ImportDatumExceedsLengthLimit,
    ImportMissingCustomId,
    ImportNoColumnsDefined,
    ImportColumnsDoNotExistOnList,
    ImportListNoLongerExists,
    ImportNoListsCreatedNoContactsMatchFilter,
    ImportTargetContactListNameExists,
    ImportFailedContactZipCodeColumnValueInvalid,
    ImportFailedContactDataGreaterThanMaxLength,
    ImportFailedContactDataNotWithinMinMaxRange,
    ImportFailedContactDataInvalidDatatype,
    ImportTooManyColumns,
    ImportTooManyExtraColumns,
    ImportContactListNameLengthExceeded,
    OrganizationHasNoDomainSet,
    QueueNotFound,
    RecycleCampaign,
    ScheduledCampaignInvalid,
    ScheduleUnknownError,
    SmsContentTemplateNotFound,
    RecurringScheduleNextOccurrenceFailure,
    RecurringScheduleEnded,
    RecurringScheduleMissedOccurrences,
    VersionConflict,
}

impl crate::runtime::Enum for Code {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveCampaignsLimitExceeded, "ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED"),
        (Self::AllCampaignsBlacklisted, "ALL_CAMPAIGNS_BLACKLISTED"),
        (Self::AnotherCampaignStarting, "ANOTHER_CAMPAIGN_STARTING"),
        (Self::ApproachingContactLimit, "APPROACHING_CONTACT_LIMIT"),
        (
            Self::ApproachingDncListPhoneNumberLimit,
            "APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT",
        ),
        (
            Self::ApproachingDncOrganizationPhoneNumberLimit,
            "APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT",
        ),
        (Self::ApproachingEntityLimit, "APPROACHING_ENTITY_LIMIT"),
        (Self::AutomaticTimeZoneZipCodeInvalid, "AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID"),
        (Self::CampaignBlacklisted, "CAMPAIGN_BLACKLISTED"),
        (
            Self::CampaignContentTemplateSubstitutionMismatch,
            "CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH",
        ),
        (Self::CampaignCallsPerAgentLow, "CAMPAIGN_CALLS_PER_AGENT_LOW"),
        (
            Self::CampaignEmailBodyCharacterLimitExceeded,
            "CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED",
        ),
        (
            Self::CampaignEmailSubjectCharacterLimitExceeded,
            "CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED",
        ),
        (
            Self::CampaignWhatsappHeaderValueLimitExceeded,
            "CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED",
        ),
        (
            Self::CampaignWhatsappButtonUrlValueLimitExceeded,
            "CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED",
        ),
        (Self::CampaignInvalidated, "CAMPAIGN_INVALIDATED"),
        (Self::CampaignForceStopped, "CAMPAIGN_FORCE_STOPPED"),
        (
            Self::CampaignMessageCharacterLimitExceeded,
            "CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED",
        ),
        (Self::CampaignStartError, "CAMPAIGN_START_ERROR"),
        (Self::CampaignRuleStartError, "CAMPAIGN_RULE_START_ERROR"),
        (Self::CampaignScriptStageMissing, "CAMPAIGN_SCRIPT_STAGE_MISSING"),
        (Self::CampaignSetDialingModeError, "CAMPAIGN_SET_DIALING_MODE_ERROR"),
        (Self::CampaignStopped, "CAMPAIGN_STOPPED"),
        (Self::CampaignThrottled, "CAMPAIGN_THROTTLED"),
        (
            Self::CampaignQueueMembersLimitExceeded,
            "CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED",
        ),
        (Self::CampaignWeightZero, "CAMPAIGN_WEIGHT_ZERO"),
        (Self::InvalidCallableTimeZone, "INVALID_CALLABLE_TIME_ZONE"),
        (Self::CallbackCreationInvalidNumber, "CALLBACK_CREATION_INVALID_NUMBER"),
        (Self::CallRuleInvalidContactColumn, "CALL_RULE_INVALID_CONTACT_COLUMN"),
        (Self::CallRuleMissingDataActionInput, "CALL_RULE_MISSING_DATA_ACTION_INPUT"),
        (Self::CallRuleMismatchType, "CALL_RULE_MISMATCH_TYPE"),
        (Self::CallRuleInvalidOperator, "CALL_RULE_INVALID_OPERATOR"),
        (Self::CallRuleNoDncListsConfigured, "CALL_RULE_NO_DNC_LISTS_CONFIGURED"),
        (Self::CallRuleUpdatedPhoneColumn, "CALL_RULE_UPDATED_PHONE_COLUMN"),
        (
            Self::ContactListFilterEvaluationFailed,
            "CONTACT_LIST_FILTER_EVALUATION_FAILED",
        ),
        (Self::ContactListFilterInternalError, "CONTACT_LIST_FILTER_INTERNAL_ERROR"),
        (Self::ContactColumnsLimitExceeded, "CONTACT_COLUMNS_LIMIT_EXCEEDED"),
        (Self::ContactColumnLengthLimitExceeded, "CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED"),
        (Self::ContactIdLengthLimitExceeded, "CONTACT_ID_LENGTH_LIMIT_EXCEEDED"),
        (Self::ContactDatumLengthLimitExceeded, "CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED"),
        (
            Self::ContactZipCodeColumnValueInvalid,
            "CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID",
        ),
        (Self::DataActionExecutionFailed, "DATA_ACTION_EXECUTION_FAILED"),
        (Self::DataActionAuthenticationFailure, "DATA_ACTION_AUTHENTICATION_FAILURE"),
        (Self::DataActionNotFound, "DATA_ACTION_NOT_FOUND"),
        (Self::DataActionTooManyRequests, "DATA_ACTION_TOO_MANY_REQUESTS"),
        (Self::DataActionTooManyRequestsRemote, "DATA_ACTION_TOO_MANY_REQUESTS_REMOTE"),
        (Self::ActionExecutionFailed, "ACTION_EXECUTION_FAILED"),
        (
            Self::ActionExecutionFailedInvalidParameter,
            "ACTION_EXECUTION_FAILED_INVALID_PARAMETER",
        ),
        (Self::DigitalRuleEvaluationFailed, "DIGITAL_RULE_EVALUATION_FAILED"),
        (Self::DigitalRuleInternalError, "DIGITAL_RULE_INTERNAL_ERROR"),
        (Self::DigitalRuleNoDncListsConfigured, "DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED"),
        (Self::DigitalRuleUpdatedContactAddress, "DIGITAL_RULE_UPDATED_CONTACT_ADDRESS"),
        (
            Self::DigitalRuleSmsPhoneNumberTypeMismatch,
            "DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH",
        ),
        (Self::DigitalRuleErrorSkipped, "DIGITAL_RULE_ERROR_SKIPPED"),
        (Self::DncAuthenticationFailure, "DNC_AUTHENTICATION_FAILURE"),
        (Self::ExceededContactLimit, "EXCEEDED_CONTACT_LIMIT"),
        (Self::ExceededDncRecordLimit, "EXCEEDED_DNC_RECORD_LIMIT"),
        (Self::ExceededDncPhoneNumberLength, "EXCEEDED_DNC_PHONE_NUMBER_LENGTH"),
        (Self::InactiveEdgesFailedPlaceCalls, "INACTIVE_EDGES_FAILED_PLACE_CALLS"),
        (Self::InactiveEdgesTurnedCampaignOff, "INACTIVE_EDGES_TURNED_CAMPAIGN_OFF"),
        (Self::InvalidAgent, "INVALID_AGENT"),
        (Self::InvalidEmailAddress, "INVALID_EMAIL_ADDRESS"),
        (Self::InvalidPhoneNumber, "INVALID_PHONE_NUMBER"),
        (Self::ImportFailedToReadHeaders, "IMPORT_FAILED_TO_READ_HEADERS"),
        (Self::ImportCouldNotParseAnEntry, "IMPORT_COULD_NOT_PARSE_AN_ENTRY"),
        (
            Self::ImportContactDoesNotMatchListFormat,
            "IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT",
        ),
        (
            Self::ImportEntryDoesNotAlignWithHeaders,
            "IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS",
        ),
        (Self::ImportInvalidCustomId, "IMPORT_INVALID_CUSTOM_ID"),
        (Self::ImportInvalidData, "IMPORT_INVALID_DATA"),
        (Self::ImportInvalidEmailAddresses, "IMPORT_INVALID_EMAIL_ADDRESSES"),
        (Self::ImportInvalidPhoneNumbers, "IMPORT_INVALID_PHONE_NUMBERS"),
        (Self::ImportInvalidExpirationDate, "IMPORT_INVALID_EXPIRATION_DATE"),
        (
            Self::ImportExpirationDateExceedsMaxDays,
            "IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS",
        ),
        (Self::ImportColumnExceedsLengthLimit, "IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT"),
        (Self::ImportDatumExceedsLengthLimit, "IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT"),
        (Self::ImportMissingCustomId, "IMPORT_MISSING_CUSTOM_ID"),
        (Self::ImportNoColumnsDefined, "IMPORT_NO_COLUMNS_DEFINED"),
        (Self::ImportColumnsDoNotExistOnList, "IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST"),
        (Self::ImportListNoLongerExists, "IMPORT_LIST_NO_LONGER_EXISTS"),
        (
            Self::ImportNoListsCreatedNoContactsMatchFilter,
            "IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER",
        ),
        (
            Self::ImportTargetContactListNameExists,
            "IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS",
        ),
        (
            Self::ImportFailedContactZipCodeColumnValueInvalid,
            "IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID",
        ),
        (
            Self::ImportFailedContactDataGreaterThanMaxLength,
            "IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH",
        ),
        (
            Self::ImportFailedContactDataNotWithinMinMaxRange,
            "IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE",
        ),
        (
            Self::ImportFailedContactDataInvalidDatatype,
            "IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE",
        ),
        (Self::ImportTooManyColumns, "IMPORT_TOO_MANY_COLUMNS"),
        (Self::ImportTooManyExtraColumns, "IMPORT_TOO_MANY_EXTRA_COLUMNS"),
        (
            Self::ImportContactListNameLengthExceeded,
            "IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED",
        ),
        (Self::OrganizationHasNoDomainSet, "ORGANIZATION_HAS_NO_DOMAIN_SET"),
        (Self::QueueNotFound, "QUEUE_NOT_FOUND"),
        (Self::RecycleCampaign, "RECYCLE_CAMPAIGN"),
        (Self::ScheduledCampaignInvalid, "SCHEDULED_CAMPAIGN_INVALID"),
        (Self::ScheduleUnknownError, "SCHEDULE_UNKNOWN_ERROR"),
        (Self::SmsContentTemplateNotFound, "SMS_CONTENT_TEMPLATE_NOT_FOUND"),
        (
            Self::RecurringScheduleNextOccurrenceFailure,
            "RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE",
        ),
        (Self::RecurringScheduleEnded, "RECURRING_SCHEDULE_ENDED"),
        (
            Self::RecurringScheduleMissedOccurrences,
            "RECURRING_SCHEDULE_MISSED_OCCURRENCES",
        ),
        (Self::VersionConflict, "VERSION_CONFLICT"),
    ];
}
