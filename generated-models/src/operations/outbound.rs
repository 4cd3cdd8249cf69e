// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Agent, AgentOwnedMappingPreviewListing, AttemptLimits, AttemptLimitsEntityListing,
    CallableTimeSet, CallableTimeSetEntityListing, Campaign, CampaignDiagnostics,
    CampaignDivisionView, CampaignDivisionViewListing, CampaignEntityListing,
    CampaignInteractions, CampaignOutboundLinesDistribution, CampaignPatchRequest,
    CampaignProgress, CampaignRule, CampaignRuleEntityListing, CampaignSchedule,
    CampaignSequence, CampaignSequenceEntityListing, CampaignStats,
    CommonCampaignDivisionViewEntityListing, CommonCampaignEntityListing,
    ContactBulkEditRequest, ContactBulkSearchParameters, ContactCallbackRequest,
    ContactList, ContactListDivisionView, ContactListDivisionViewListing,
    ContactListEntityListing, ContactListFilter, ContactListFilterBulkRetrieveBody,
    ContactListFilterEntityListing, ContactListTemplate,
    ContactListTemplateBulkRetrieveBody, ContactListTemplateEntityListing,
    ContactListingRequest, ContactListingResponse, ContactsBulkOperationJob,
    ContactsBulkOperationJobListing, ContactsExportRequest, DialerContact,
    DialerEventEntityListing, DigitalRuleSet, DigitalRuleSetEntityListing, DncList,
    DncListCreate, DncListDivisionView, DncListDivisionViewListing, DncListEntityListing,
    DncPatchCustomExclusionColumnsRequest, DncPatchEmailsRequest,
    DncPatchPhoneNumbersRequest, DomainEntityRef, EmailCampaignSchedule,
    EmailCampaignScheduleEntityListing, EventLog, ExportUri, FileSpecificationTemplate,
    FileSpecificationTemplateEntityListing, FilterPreviewResponse, ImportStatus,
    ImportTemplate, ImportTemplateEntityListing, MessagingCampaign,
    MessagingCampaignDiagnostics, MessagingCampaignDivisionView,
    MessagingCampaignDivisionViewEntityListing, MessagingCampaignEntityListing,
    MessagingCampaignSchedule, MessagingCampaignScheduleEntityListing, OutboundSettings,
    PagedSkillCombinationListing, ResponseSet, ResponseSetEntityListing, RuleSet,
    RuleSetEntityListing, SequenceSchedule, TimeZoneMappingPreview, WrapUpCodeMapping,
    WritableDialerContact,
};

crate::runtime::request::operation! {
    DeleteOutboundAttemptlimit "DELETE" "/api/v2/outbound/attemptlimits/{attemptLimitsId}" "/attemptLimitsId"
    (attempt_limits_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundCallabletimeset "DELETE" "/api/v2/outbound/callabletimesets/{callableTimeSetId}" "/callableTimeSetId"
    (callable_time_set_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundCallanalysisresponseset "DELETE" "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}" "/callAnalysisSetId"
    (call_analysis_set_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundCampaign "DELETE" "/api/v2/outbound/campaigns/{campaignId}" "/campaignId >application/json"
    (campaign_id: &str = text) -> Campaign {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundCampaignProgress "DELETE" "/api/v2/outbound/campaigns/{campaignId}/progress" "/campaignId"
    (campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundCampaignrule "DELETE" "/api/v2/outbound/campaignrules/{campaignRuleId}" "/campaignRuleId"
    (campaign_rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlist "DELETE" "/api/v2/outbound/contactlists/{contactListId}" "/contactListId"
    (contact_list_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlistContact "DELETE" "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}" "/contactListId /contactId"
    (contact_list_id: &str = text, contact_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlistContacts "DELETE" "/api/v2/outbound/contactlists/{contactListId}/contacts" "/contactListId ?contactIds"
    (contact_list_id: &str = text, contact_ids: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlistfilter "DELETE" "/api/v2/outbound/contactlistfilters/{contactListFilterId}" "/contactListFilterId"
    (contact_list_filter_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlists "DELETE" "/api/v2/outbound/contactlists" "?id"
    (id: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlisttemplate "DELETE" "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}" "/contactListTemplateId"
    (contact_list_template_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundContactlisttemplates "DELETE" "/api/v2/outbound/contactlisttemplates" "?id"
    (id: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundDigitalruleset "DELETE" "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}" "/digitalRuleSetId"
    (digital_rule_set_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundDnclist "DELETE" "/api/v2/outbound/dnclists/{dncListId}" "/dncListId"
    (dnc_list_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundDnclistCustomexclusioncolumns "DELETE" "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns" "/dncListId ?expiredOnly"
    (dnc_list_id: &str = text) -> () {
        #[doc = " The parameter `expiredOnly`."]
        1 expired_only: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteOutboundDnclistEmailaddresses "DELETE" "/api/v2/outbound/dnclists/{dncListId}/emailaddresses" "/dncListId ?expiredOnly"
    (dnc_list_id: &str = text) -> () {
        #[doc = " The parameter `expiredOnly`."]
        1 expired_only: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteOutboundDnclistPhonenumbers "DELETE" "/api/v2/outbound/dnclists/{dncListId}/phonenumbers" "/dncListId ?expiredOnly"
    (dnc_list_id: &str = text) -> () {
        #[doc = " The parameter `expiredOnly`."]
        1 expired_only: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteOutboundFilespecificationtemplate "DELETE" "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}" "/fileSpecificationTemplateId"
    (file_specification_template_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundFilespecificationtemplatesBulk "DELETE" "/api/v2/outbound/filespecificationtemplates/bulk" "?id"
    (id: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundImporttemplate "DELETE" "/api/v2/outbound/importtemplates/{importTemplateId}" "/importTemplateId"
    (import_template_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundImporttemplates "DELETE" "/api/v2/outbound/importtemplates" "?id"
    (id: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundMessagingcampaign "DELETE" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}" "/messagingCampaignId >application/json"
    (messaging_campaign_id: &str = text) -> MessagingCampaign {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundMessagingcampaignProgress "DELETE" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress" "/messagingCampaignId"
    (messaging_campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundRuleset "DELETE" "/api/v2/outbound/rulesets/{ruleSetId}" "/ruleSetId"
    (rule_set_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundSchedulesCampaign "DELETE" "/api/v2/outbound/schedules/campaigns/{campaignId}" "/campaignId"
    (campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundSchedulesEmailcampaign "DELETE" "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}" "/emailCampaignId"
    (email_campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundSchedulesMessagingcampaign "DELETE" "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}" "/messagingCampaignId"
    (messaging_campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundSchedulesSequence "DELETE" "/api/v2/outbound/schedules/sequences/{sequenceId}" "/sequenceId"
    (sequence_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOutboundSequence "DELETE" "/api/v2/outbound/sequences/{sequenceId}" "/sequenceId"
    (sequence_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetOutboundAttemptlimit "GET" "/api/v2/outbound/attemptlimits/{attemptLimitsId}" "/attemptLimitsId >application/json"
    (attempt_limits_id: &str = text) -> AttemptLimits {
    }
}

crate::runtime::request::operation! {
    GetOutboundAttemptlimits "GET" "/api/v2/outbound/attemptlimits" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> AttemptLimitsEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCallabletimeset "GET" "/api/v2/outbound/callabletimesets/{callableTimeSetId}" "/callableTimeSetId >application/json"
    (callable_time_set_id: &str = text) -> CallableTimeSet {
    }
}

crate::runtime::request::operation! {
    GetOutboundCallabletimesets "GET" "/api/v2/outbound/callabletimesets" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> CallableTimeSetEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCallanalysisresponseset "GET" "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}" "/callAnalysisSetId >application/json"
    (call_analysis_set_id: &str = text) -> ResponseSet {
    }
}

crate::runtime::request::operation! {
    GetOutboundCallanalysisresponsesets "GET" "/api/v2/outbound/callanalysisresponsesets" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ResponseSetEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaign "GET" "/api/v2/outbound/campaigns/{campaignId}" "/campaignId >application/json"
    (campaign_id: &str = text) -> Campaign {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignAgentownedmappingpreviewResults "GET" "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results" "/campaignId >application/json"
    (campaign_id: &str = text) -> AgentOwnedMappingPreviewListing {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignDiagnostics "GET" "/api/v2/outbound/campaigns/{campaignId}/diagnostics" "/campaignId >application/json"
    (campaign_id: &str = text) -> CampaignDiagnostics {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignInteractions "GET" "/api/v2/outbound/campaigns/{campaignId}/interactions" "/campaignId >application/json"
    (campaign_id: &str = text) -> CampaignInteractions {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignLinedistribution "GET" "/api/v2/outbound/campaigns/{campaignId}/linedistribution" "/campaignId ?edgeGroupId ?includeOnlyActiveCampaigns ?outboundLineCount ?relativeWeight ?siteId ?useWeight >application/json"
    (campaign_id: &str = text) -> CampaignOutboundLinesDistribution {
        #[doc = " The parameter `edgeGroupId`."]
        1 edge_group_id: &str = text;
        #[doc = " The parameter `includeOnlyActiveCampaigns`."]
        2 include_only_active_campaigns: bool = value;
        #[doc = " The parameter `outboundLineCount`."]
        3 outbound_line_count: i32 = value;
        #[doc = " The parameter `relativeWeight`."]
        4 relative_weight: i32 = value;
        #[doc = " The parameter `siteId`."]
        5 site_id: &str = text;
        #[doc = " The parameter `useWeight`."]
        6 use_weight: bool = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignProgress "GET" "/api/v2/outbound/campaigns/{campaignId}/progress" "/campaignId >application/json"
    (campaign_id: &str = text) -> CampaignProgress {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignSkillcombinations "GET" "/api/v2/outbound/campaigns/{campaignId}/skillcombinations" "/campaignId ?pageNumber ?pageSize >application/json"
    (campaign_id: &str = text) -> PagedSkillCombinationListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignStats "GET" "/api/v2/outbound/campaigns/{campaignId}/stats" "/campaignId >application/json"
    (campaign_id: &str = text) -> CampaignStats {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignrule "GET" "/api/v2/outbound/campaignrules/{campaignRuleId}" "/campaignRuleId >application/json"
    (campaign_rule_id: &str = text) -> CampaignRule {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignrules "GET" "/api/v2/outbound/campaignrules" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> CampaignRuleEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaigns "GET" "/api/v2/outbound/campaigns" "?callAnalysisResponseSetId ?contactListId ?distributionQueueId ?divisionId ?dncListIds ?edgeGroupId ?filterType ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> CampaignEntityListing {
        #[doc = " The parameter `callAnalysisResponseSetId`."]
        0 call_analysis_response_set_id: &str = text;
        #[doc = " The parameter `contactListId`."]
        1 contact_list_id: &str = text;
        #[doc = " The parameter `distributionQueueId`."]
        2 distribution_queue_id: &str = text;
        #[doc = " The parameter `divisionId`."]
        3 division_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `dncListIds`."]
        4 dnc_list_ids: &str = text;
        #[doc = " The parameter `edgeGroupId`."]
        5 edge_group_id: &str = text;
        #[doc = " The parameter `filterType`."]
        6 filter_type: &str = text;
        7 id: &[impl AsRef<str>] = texts;
        8 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        9 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        10 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        11 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        12 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignsAll "GET" "/api/v2/outbound/campaigns/all" "?divisionId ?id ?mediaType ?name ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> CommonCampaignEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `mediaType`."]
        2 media_type: &[impl AsRef<str>] = texts;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignsAllDivisionviews "GET" "/api/v2/outbound/campaigns/all/divisionviews" "?divisionId ?id ?mediaType ?name ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> CommonCampaignDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `mediaType`."]
        2 media_type: &[impl AsRef<str>] = texts;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignsDivisionview "GET" "/api/v2/outbound/campaigns/divisionviews/{campaignId}" "/campaignId >application/json"
    (campaign_id: &str = text) -> CampaignDivisionView {
    }
}

crate::runtime::request::operation! {
    GetOutboundCampaignsDivisionviews "GET" "/api/v2/outbound/campaigns/divisionviews" "?filterType ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> CampaignDivisionViewListing {
        #[doc = " The parameter `filterType`."]
        0 filter_type: &str = text;
        1 id: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlist "GET" "/api/v2/outbound/contactlists/{contactListId}" "/contactListId ?includeImportStatus ?includeSize >application/json"
    (contact_list_id: &str = text) -> ContactList {
        #[doc = " The parameter `includeImportStatus`."]
        1 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        2 include_size: bool = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistContact "GET" "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}" "/contactListId /contactId >application/json"
    (contact_list_id: &str = text, contact_id: &str = text) -> DialerContact {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistContactsBulkJob "GET" "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}" "/contactListId /jobId >application/json"
    (contact_list_id: &str = text, job_id: &str = text) -> ContactsBulkOperationJob {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistContactsBulkJobs "GET" "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs" "/contactListId >application/json"
    (contact_list_id: &str = text) -> ContactsBulkOperationJobListing {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistExport "GET" "/api/v2/outbound/contactlists/{contactListId}/export" "/contactListId ?download >application/json"
    (contact_list_id: &str = text) -> ExportUri {
        1 download: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistImportstatus "GET" "/api/v2/outbound/contactlists/{contactListId}/importstatus" "/contactListId >application/json"
    (contact_list_id: &str = text) -> ImportStatus {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistTimezonemappingpreview "GET" "/api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview" "/contactListId >application/json"
    (contact_list_id: &str = text) -> TimeZoneMappingPreview {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistfilter "GET" "/api/v2/outbound/contactlistfilters/{contactListFilterId}" "/contactListFilterId >application/json"
    (contact_list_filter_id: &str = text) -> ContactListFilter {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistfilters "GET" "/api/v2/outbound/contactlistfilters" "?allowEmptyResult ?contactListId ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ContactListFilterEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `contactListId`."]
        1 contact_list_id: &str = text;
        #[doc = " The parameter `filterType`."]
        2 filter_type: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlists "GET" "/api/v2/outbound/contactlists" "?allowEmptyResult ?divisionId ?filterType ?id ?includeImportStatus ?includeSize ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ContactListEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `filterType`."]
        2 filter_type: &str = text;
        3 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeImportStatus`."]
        4 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        5 include_size: bool = value;
        6 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        7 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        8 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        10 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistsDivisionview "GET" "/api/v2/outbound/contactlists/divisionviews/{contactListId}" "/contactListId ?includeImportStatus ?includeSize >application/json"
    (contact_list_id: &str = text) -> ContactListDivisionView {
        #[doc = " The parameter `includeImportStatus`."]
        1 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        2 include_size: bool = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlistsDivisionviews "GET" "/api/v2/outbound/contactlists/divisionviews" "?filterType ?id ?includeImportStatus ?includeSize ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ContactListDivisionViewListing {
        #[doc = " The parameter `filterType`."]
        0 filter_type: &str = text;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeImportStatus`."]
        2 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        3 include_size: bool = value;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlisttemplate "GET" "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}" "/contactListTemplateId >application/json"
    (contact_list_template_id: &str = text) -> ContactListTemplate {
    }
}

crate::runtime::request::operation! {
    GetOutboundContactlisttemplates "GET" "/api/v2/outbound/contactlisttemplates" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ContactListTemplateEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundDigitalruleset "GET" "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}" "/digitalRuleSetId >application/json"
    (digital_rule_set_id: &str = text) -> DigitalRuleSet {
    }
}

crate::runtime::request::operation! {
    GetOutboundDigitalrulesets "GET" "/api/v2/outbound/digitalrulesets" "?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> DigitalRuleSetEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundDnclist "GET" "/api/v2/outbound/dnclists/{dncListId}" "/dncListId ?includeImportStatus ?includeSize >application/json"
    (dnc_list_id: &str = text) -> DncList {
        #[doc = " The parameter `includeImportStatus`."]
        1 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        2 include_size: bool = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundDnclistExport "GET" "/api/v2/outbound/dnclists/{dncListId}/export" "/dncListId ?download >application/json"
    (dnc_list_id: &str = text) -> ExportUri {
        1 download: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundDnclistImportstatus "GET" "/api/v2/outbound/dnclists/{dncListId}/importstatus" "/dncListId >application/json"
    (dnc_list_id: &str = text) -> ImportStatus {
    }
}

crate::runtime::request::operation! {
    GetOutboundDnclists "GET" "/api/v2/outbound/dnclists" "?allowEmptyResult ?divisionId ?dncSourceType ?filterType ?includeImportStatus ?includeSize ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> DncListEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `dncSourceType`."]
        2 dnc_source_type: &str = text;
        #[doc = " The parameter `filterType`."]
        3 filter_type: &str = text;
        #[doc = " The parameter `includeImportStatus`."]
        4 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        5 include_size: bool = value;
        6 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        7 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        8 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        10 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundDnclistsDivisionview "GET" "/api/v2/outbound/dnclists/divisionviews/{dncListId}" "/dncListId ?includeImportStatus ?includeSize >application/json"
    (dnc_list_id: &str = text) -> DncListDivisionView {
        #[doc = " The parameter `includeImportStatus`."]
        1 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        2 include_size: bool = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundDnclistsDivisionviews "GET" "/api/v2/outbound/dnclists/divisionviews" "?dncSourceType ?filterType ?id ?includeImportStatus ?includeSize ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> DncListDivisionViewListing {
        #[doc = " The parameter `dncSourceType`."]
        0 dnc_source_type: &str = text;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeImportStatus`."]
        3 include_import_status: bool = value;
        #[doc = " The parameter `includeSize`."]
        4 include_size: bool = value;
        5 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundEvent "GET" "/api/v2/outbound/events/{eventId}" "/eventId >application/json"
    (event_id: &str = text) -> EventLog {
    }
}

crate::runtime::request::operation! {
    GetOutboundEvents "GET" "/api/v2/outbound/events" "?category ?filterType ?level ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> DialerEventEntityListing {
        0 category: &str = text;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 level: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundFilespecificationtemplate "GET" "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}" "/fileSpecificationTemplateId >application/json"
    (file_specification_template_id: &str = text) -> FileSpecificationTemplate {
    }
}

crate::runtime::request::operation! {
    GetOutboundFilespecificationtemplates "GET" "/api/v2/outbound/filespecificationtemplates" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> FileSpecificationTemplateEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundImporttemplate "GET" "/api/v2/outbound/importtemplates/{importTemplateId}" "/importTemplateId ?includeImportStatus >application/json"
    (import_template_id: &str = text) -> ImportTemplate {
        #[doc = " The parameter `includeImportStatus`."]
        1 include_import_status: bool = value;
    }
}

crate::runtime::request::operation! {
    GetOutboundImporttemplateImportstatus "GET" "/api/v2/outbound/importtemplates/{importTemplateId}/importstatus" "/importTemplateId ?listNamePrefix >application/json"
    (import_template_id: &str = text) -> ImportStatus {
        #[doc = " The parameter `listNamePrefix`."]
        1 list_name_prefix: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundImporttemplates "GET" "/api/v2/outbound/importtemplates" "?allowEmptyResult ?contactListTemplateId ?filterType ?includeImportStatus ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ImportTemplateEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `contactListTemplateId`."]
        1 contact_list_template_id: &str = text;
        #[doc = " The parameter `filterType`."]
        2 filter_type: &str = text;
        #[doc = " The parameter `includeImportStatus`."]
        3 include_import_status: bool = value;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundMessagingcampaign "GET" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}" "/messagingCampaignId >application/json"
    (messaging_campaign_id: &str = text) -> MessagingCampaign {
    }
}

crate::runtime::request::operation! {
    GetOutboundMessagingcampaignDiagnostics "GET" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics" "/messagingCampaignId >application/json"
    (messaging_campaign_id: &str = text) -> MessagingCampaignDiagnostics {
    }
}

crate::runtime::request::operation! {
    GetOutboundMessagingcampaignProgress "GET" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress" "/messagingCampaignId >application/json"
    (messaging_campaign_id: &str = text) -> CampaignProgress {
    }
}

crate::runtime::request::operation! {
    GetOutboundMessagingcampaigns "GET" "/api/v2/outbound/messagingcampaigns" "?campaignStatus ?contactListId ?contentTemplateId ?divisionId ?id ?name ?pageNumber ?pageSize ?senderSmsPhoneNumber ?sortBy ?sortOrder ?type >application/json"
    () -> MessagingCampaignEntityListing {
        #[doc = " The parameter `campaignStatus`."]
        0 campaign_status: &str = text;
        #[doc = " The parameter `contactListId`."]
        1 contact_list_id: &str = text;
        #[doc = " The parameter `contentTemplateId`."]
        2 content_template_id: &str = text;
        #[doc = " The parameter `divisionId`."]
        3 division_id: &[impl AsRef<str>] = texts;
        4 id: &[impl AsRef<str>] = texts;
        5 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        #[doc = " The parameter `senderSmsPhoneNumber`."]
        8 sender_sms_phone_number: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        10 sort_order: &str = text;
        11 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundMessagingcampaignsDivisionview "GET" "/api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}" "/messagingCampaignId >application/json"
    (messaging_campaign_id: &str = text) -> MessagingCampaignDivisionView {
    }
}

crate::runtime::request::operation! {
    GetOutboundMessagingcampaignsDivisionviews "GET" "/api/v2/outbound/messagingcampaigns/divisionviews" "?campaignStatus ?contentTemplateId ?id ?name ?pageNumber ?pageSize ?senderSmsPhoneNumber ?sortOrder ?type >application/json"
    () -> MessagingCampaignDivisionViewEntityListing {
        #[doc = " The parameter `campaignStatus`."]
        0 campaign_status: &str = text;
        #[doc = " The parameter `contentTemplateId`."]
        1 content_template_id: &str = text;
        2 id: &[impl AsRef<str>] = texts;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `senderSmsPhoneNumber`."]
        6 sender_sms_phone_number: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
        8 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundRuleset "GET" "/api/v2/outbound/rulesets/{ruleSetId}" "/ruleSetId >application/json"
    (rule_set_id: &str = text) -> RuleSet {
    }
}

crate::runtime::request::operation! {
    GetOutboundRulesets "GET" "/api/v2/outbound/rulesets" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> RuleSetEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesCampaign "GET" "/api/v2/outbound/schedules/campaigns/{campaignId}" "/campaignId >application/json"
    (campaign_id: &str = text) -> CampaignSchedule {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesCampaigns "GET" "/api/v2/outbound/schedules/campaigns" ">application/json"
    () -> Vec<CampaignSchedule> {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesEmailcampaign "GET" "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}" "/emailCampaignId >application/json"
    (email_campaign_id: &str = text) -> EmailCampaignSchedule {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesEmailcampaigns "GET" "/api/v2/outbound/schedules/emailcampaigns" ">application/json"
    () -> EmailCampaignScheduleEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesMessagingcampaign "GET" "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}" "/messagingCampaignId >application/json"
    (messaging_campaign_id: &str = text) -> MessagingCampaignSchedule {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesMessagingcampaigns "GET" "/api/v2/outbound/schedules/messagingcampaigns" ">application/json"
    () -> MessagingCampaignScheduleEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesSequence "GET" "/api/v2/outbound/schedules/sequences/{sequenceId}" "/sequenceId >application/json"
    (sequence_id: &str = text) -> SequenceSchedule {
    }
}

crate::runtime::request::operation! {
    GetOutboundSchedulesSequences "GET" "/api/v2/outbound/schedules/sequences" ">application/json"
    () -> Vec<SequenceSchedule> {
    }
}

crate::runtime::request::operation! {
    GetOutboundSequence "GET" "/api/v2/outbound/sequences/{sequenceId}" "/sequenceId >application/json"
    (sequence_id: &str = text) -> CampaignSequence {
    }
}

crate::runtime::request::operation! {
    GetOutboundSequences "GET" "/api/v2/outbound/sequences" "?allowEmptyResult ?filterType ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> CampaignSequenceEntityListing {
        #[doc = " The parameter `allowEmptyResult`."]
        0 allow_empty_result: bool = value;
        #[doc = " The parameter `filterType`."]
        1 filter_type: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOutboundSettings "GET" "/api/v2/outbound/settings" ">application/json"
    () -> OutboundSettings {
    }
}

crate::runtime::request::operation! {
    GetOutboundWrapupcodemappings "GET" "/api/v2/outbound/wrapupcodemappings" ">application/json"
    () -> WrapUpCodeMapping {
    }
}

crate::runtime::request::operation! {
    PatchOutboundCampaign "PATCH" "/api/v2/outbound/campaigns/{campaignId}" "/campaignId =application/json"
    (campaign_id: &str = text, body: &CampaignPatchRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchOutboundDnclistCustomexclusioncolumns "PATCH" "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns" "/dncListId =application/json"
    (dnc_list_id: &str = text, body: &DncPatchCustomExclusionColumnsRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchOutboundDnclistEmailaddresses "PATCH" "/api/v2/outbound/dnclists/{dncListId}/emailaddresses" "/dncListId =application/json"
    (dnc_list_id: &str = text, body: &DncPatchEmailsRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchOutboundDnclistPhonenumbers "PATCH" "/api/v2/outbound/dnclists/{dncListId}/phonenumbers" "/dncListId =application/json"
    (dnc_list_id: &str = text, body: &DncPatchPhoneNumbersRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchOutboundSettings "PATCH" "/api/v2/outbound/settings" "=application/json ?useMaxCallsPerAgentDecimal"
    (body: &OutboundSettings = json) -> () {
        #[doc = " The parameter `useMaxCallsPerAgentDecimal`."]
        1 use_max_calls_per_agent_decimal: bool = value;
    }
}

crate::runtime::request::operation! {
    PostOutboundAttemptlimits "POST" "/api/v2/outbound/attemptlimits" "=application/json >application/json"
    (body: &AttemptLimits = json) -> AttemptLimits {
    }
}

crate::runtime::request::operation! {
    PostOutboundCallabletimesets "POST" "/api/v2/outbound/callabletimesets" "=application/json >application/json"
    (body: &CallableTimeSet = json) -> CallableTimeSet {
    }
}

crate::runtime::request::operation! {
    PostOutboundCallanalysisresponsesets "POST" "/api/v2/outbound/callanalysisresponsesets" "=application/json >application/json"
    (body: &ResponseSet = json) -> ResponseSet {
    }
}

crate::runtime::request::operation! {
    PostOutboundCampaignAgentownedmappingpreview "POST" "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview" "/campaignId >application/json"
    (campaign_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostOutboundCampaignCallbackSchedule "POST" "/api/v2/outbound/campaigns/{campaignId}/callback/schedule" "/campaignId =application/json >application/json"
    (campaign_id: &str = text, body: &ContactCallbackRequest = json) -> ContactCallbackRequest {
    }
}

crate::runtime::request::operation! {
    PostOutboundCampaignStart "POST" "/api/v2/outbound/campaigns/{campaignId}/start" "/campaignId"
    (campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundCampaignStop "POST" "/api/v2/outbound/campaigns/{campaignId}/stop" "/campaignId"
    (campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundCampaignrules "POST" "/api/v2/outbound/campaignrules" "=application/json >application/json"
    (body: &CampaignRule = json) -> CampaignRule {
    }
}

crate::runtime::request::operation! {
    PostOutboundCampaigns "POST" "/api/v2/outbound/campaigns" "=application/json ?useMaxCallsPerAgentDecimal >application/json"
    (body: &Campaign = json) -> Campaign {
        #[doc = " The parameter `useMaxCallsPerAgentDecimal`."]
        1 use_max_calls_per_agent_decimal: bool = value;
    }
}

crate::runtime::request::operation! {
    PostOutboundCampaignsProgress "POST" "/api/v2/outbound/campaigns/progress" "=application/json >application/json"
    (body: &[String] = json_list) -> Vec<CampaignProgress> {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistClear "POST" "/api/v2/outbound/contactlists/{contactListId}/clear" "/contactListId"
    (contact_list_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistContacts "POST" "/api/v2/outbound/contactlists/{contactListId}/contacts" "/contactListId =application/json ?clearSystemData ?doNotQueue ?priority >application/json"
    (contact_list_id: &str = text, body: &[WritableDialerContact] = json_list) -> Vec<DialerContact> {
        #[doc = " The parameter `clearSystemData`."]
        2 clear_system_data: bool = value;
        #[doc = " The parameter `doNotQueue`."]
        3 do_not_queue: bool = value;
        4 priority: bool = value;
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistContactsBulk "POST" "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk" "/contactListId =application/json >application/json"
    (contact_list_id: &str = text, body: &[String] = json_list) -> Vec<DialerContact> {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistContactsBulkRemove "POST" "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove" "/contactListId =application/json >application/json"
    (contact_list_id: &str = text, body: &ContactBulkSearchParameters = json) -> ContactsBulkOperationJob {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistContactsBulkUpdate "POST" "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update" "/contactListId =application/json >application/json"
    (contact_list_id: &str = text, body: &ContactBulkEditRequest = json) -> ContactsBulkOperationJob {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistContactsSearch "POST" "/api/v2/outbound/contactlists/{contactListId}/contacts/search" "/contactListId =application/json >application/json"
    (contact_list_id: &str = text, body: &ContactListingRequest = json) -> ContactListingResponse {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistExport "POST" "/api/v2/outbound/contactlists/{contactListId}/export" "/contactListId =application/json >application/json"
    (contact_list_id: &str = text) -> DomainEntityRef {
        1 body: &ContactsExportRequest = json;
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistfilters "POST" "/api/v2/outbound/contactlistfilters" "=application/json >application/json"
    (body: &ContactListFilter = json) -> ContactListFilter {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistfiltersBulkRetrieve "POST" "/api/v2/outbound/contactlistfilters/bulk/retrieve" "=application/json >application/json"
    (body: &ContactListFilterBulkRetrieveBody = json) -> ContactListFilterEntityListing {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlistfiltersPreview "POST" "/api/v2/outbound/contactlistfilters/preview" "=application/json >application/json"
    (body: &ContactListFilter = json) -> FilterPreviewResponse {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlists "POST" "/api/v2/outbound/contactlists" "=application/json >application/json"
    (body: &ContactList = json) -> ContactList {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlisttemplates "POST" "/api/v2/outbound/contactlisttemplates" "=application/json >application/json"
    (body: &ContactListTemplate = json) -> ContactListTemplate {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlisttemplatesBulkAdd "POST" "/api/v2/outbound/contactlisttemplates/bulk/add" "=application/json >application/json"
    (body: &[ContactListTemplate] = json_list) -> ContactListTemplateEntityListing {
    }
}

crate::runtime::request::operation! {
    PostOutboundContactlisttemplatesBulkRetrieve "POST" "/api/v2/outbound/contactlisttemplates/bulk/retrieve" "=application/json >application/json"
    (body: &ContactListTemplateBulkRetrieveBody = json) -> ContactListTemplateEntityListing {
    }
}

crate::runtime::request::operation! {
    PostOutboundConversationDnc "POST" "/api/v2/outbound/conversations/{conversationId}/dnc" "/conversationId"
    (conversation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundDigitalrulesets "POST" "/api/v2/outbound/digitalrulesets" "=application/json >application/json"
    (body: &DigitalRuleSet = json) -> DigitalRuleSet {
    }
}

crate::runtime::request::operation! {
    PostOutboundDnclistEmailaddresses "POST" "/api/v2/outbound/dnclists/{dncListId}/emailaddresses" "/dncListId =application/json"
    (dnc_list_id: &str = text, body: &[String] = json_list) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundDnclistExport "POST" "/api/v2/outbound/dnclists/{dncListId}/export" "/dncListId >application/json"
    (dnc_list_id: &str = text) -> DomainEntityRef {
    }
}

crate::runtime::request::operation! {
    PostOutboundDnclistPhonenumbers "POST" "/api/v2/outbound/dnclists/{dncListId}/phonenumbers" "/dncListId =application/json ?expirationDateTime"
    (dnc_list_id: &str = text, body: &[String] = json_list) -> () {
        #[doc = " The parameter `expirationDateTime`."]
        2 expiration_date_time: &str = text;
    }
}

crate::runtime::request::operation! {
    PostOutboundDnclists "POST" "/api/v2/outbound/dnclists" "=application/json >application/json"
    (body: &DncListCreate = json) -> DncList {
    }
}

crate::runtime::request::operation! {
    PostOutboundFilespecificationtemplates "POST" "/api/v2/outbound/filespecificationtemplates" "=application/json >application/json"
    (body: &FileSpecificationTemplate = json) -> FileSpecificationTemplate {
    }
}

crate::runtime::request::operation! {
    PostOutboundImporttemplates "POST" "/api/v2/outbound/importtemplates" "=application/json >application/json"
    (body: &ImportTemplate = json) -> ImportTemplate {
    }
}

crate::runtime::request::operation! {
    PostOutboundImporttemplatesBulkAdd "POST" "/api/v2/outbound/importtemplates/bulk/add" "=application/json >application/json"
    (body: &[ImportTemplate] = json_list) -> ImportTemplateEntityListing {
    }
}

crate::runtime::request::operation! {
    PostOutboundMessagingcampaignStart "POST" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start" "/messagingCampaignId"
    (messaging_campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundMessagingcampaignStop "POST" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop" "/messagingCampaignId"
    (messaging_campaign_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostOutboundMessagingcampaigns "POST" "/api/v2/outbound/messagingcampaigns" "=application/json >application/json"
    (body: &MessagingCampaign = json) -> MessagingCampaign {
    }
}

crate::runtime::request::operation! {
    PostOutboundMessagingcampaignsProgress "POST" "/api/v2/outbound/messagingcampaigns/progress" "=application/json >application/json"
    (body: &[String] = json_list) -> Vec<CampaignProgress> {
    }
}

crate::runtime::request::operation! {
    PostOutboundRulesets "POST" "/api/v2/outbound/rulesets" "=application/json >application/json"
    (body: &RuleSet = json) -> RuleSet {
    }
}

crate::runtime::request::operation! {
    PostOutboundSequences "POST" "/api/v2/outbound/sequences" "=application/json >application/json"
    (body: &CampaignSequence = json) -> CampaignSequence {
    }
}

crate::runtime::request::operation! {
    PutOutboundAttemptlimit "PUT" "/api/v2/outbound/attemptlimits/{attemptLimitsId}" "/attemptLimitsId =application/json >application/json"
    (attempt_limits_id: &str = text, body: &AttemptLimits = json) -> AttemptLimits {
    }
}

crate::runtime::request::operation! {
    PutOutboundCallabletimeset "PUT" "/api/v2/outbound/callabletimesets/{callableTimeSetId}" "/callableTimeSetId =application/json >application/json"
    (callable_time_set_id: &str = text, body: &CallableTimeSet = json) -> CallableTimeSet {
    }
}

crate::runtime::request::operation! {
    PutOutboundCallanalysisresponseset "PUT" "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}" "/callAnalysisSetId =application/json >application/json"
    (call_analysis_set_id: &str = text, body: &ResponseSet = json) -> ResponseSet {
    }
}

crate::runtime::request::operation! {
    PutOutboundCampaign "PUT" "/api/v2/outbound/campaigns/{campaignId}" "/campaignId =application/json ?useMaxCallsPerAgentDecimal >application/json"
    (campaign_id: &str = text, body: &Campaign = json) -> Campaign {
        #[doc = " The parameter `useMaxCallsPerAgentDecimal`."]
        2 use_max_calls_per_agent_decimal: bool = value;
    }
}

crate::runtime::request::operation! {
    PutOutboundCampaignAgent "PUT" "/api/v2/outbound/campaigns/{campaignId}/agents/{userId}" "/campaignId /userId =application/json >application/json"
    (campaign_id: &str = text, user_id: &str = text, body: &Agent = json) -> String {
    }
}

crate::runtime::request::operation! {
    PutOutboundCampaignrule "PUT" "/api/v2/outbound/campaignrules/{campaignRuleId}" "/campaignRuleId =application/json >application/json"
    (campaign_rule_id: &str = text, body: &CampaignRule = json) -> CampaignRule {
    }
}

crate::runtime::request::operation! {
    PutOutboundContactlist "PUT" "/api/v2/outbound/contactlists/{contactListId}" "/contactListId =application/json >application/json"
    (contact_list_id: &str = text, body: &ContactList = json) -> ContactList {
    }
}

crate::runtime::request::operation! {
    PutOutboundContactlistContact "PUT" "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}" "/contactListId /contactId =application/json >application/json"
    (contact_list_id: &str = text, contact_id: &str = text, body: &DialerContact = json) -> DialerContact {
    }
}

crate::runtime::request::operation! {
    PutOutboundContactlistfilter "PUT" "/api/v2/outbound/contactlistfilters/{contactListFilterId}" "/contactListFilterId =application/json >application/json"
    (contact_list_filter_id: &str = text, body: &ContactListFilter = json) -> ContactListFilter {
    }
}

crate::runtime::request::operation! {
    PutOutboundContactlisttemplate "PUT" "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}" "/contactListTemplateId =application/json >application/json"
    (contact_list_template_id: &str = text, body: &ContactListTemplate = json) -> ContactListTemplate {
    }
}

crate::runtime::request::operation! {
    PutOutboundDigitalruleset "PUT" "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}" "/digitalRuleSetId =application/json >application/json"
    (digital_rule_set_id: &str = text, body: &DigitalRuleSet = json) -> DigitalRuleSet {
    }
}

crate::runtime::request::operation! {
    PutOutboundDnclist "PUT" "/api/v2/outbound/dnclists/{dncListId}" "/dncListId =application/json >application/json"
    (dnc_list_id: &str = text, body: &DncList = json) -> DncList {
    }
}

crate::runtime::request::operation! {
    PutOutboundFilespecificationtemplate "PUT" "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}" "/fileSpecificationTemplateId =application/json >application/json"
    (file_specification_template_id: &str = text, body: &FileSpecificationTemplate = json) -> FileSpecificationTemplate {
    }
}

crate::runtime::request::operation! {
    PutOutboundImporttemplate "PUT" "/api/v2/outbound/importtemplates/{importTemplateId}" "/importTemplateId =application/json >application/json"
    (import_template_id: &str = text, body: &ImportTemplate = json) -> ImportTemplate {
    }
}

crate::runtime::request::operation! {
    PutOutboundMessagingcampaign "PUT" "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}" "/messagingCampaignId =application/json >application/json"
    (messaging_campaign_id: &str = text, body: &MessagingCampaign = json) -> MessagingCampaign {
    }
}

crate::runtime::request::operation! {
    PutOutboundRuleset "PUT" "/api/v2/outbound/rulesets/{ruleSetId}" "/ruleSetId =application/json >application/json"
    (rule_set_id: &str = text, body: &RuleSet = json) -> RuleSet {
    }
}

crate::runtime::request::operation! {
    PutOutboundSchedulesCampaign "PUT" "/api/v2/outbound/schedules/campaigns/{campaignId}" "/campaignId =application/json >application/json"
    (campaign_id: &str = text, body: &CampaignSchedule = json) -> CampaignSchedule {
    }
}

crate::runtime::request::operation! {
    PutOutboundSchedulesEmailcampaign "PUT" "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}" "/emailCampaignId =application/json >application/json"
    (email_campaign_id: &str = text, body: &EmailCampaignSchedule = json) -> EmailCampaignSchedule {
    }
}

crate::runtime::request::operation! {
    PutOutboundSchedulesMessagingcampaign "PUT" "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}" "/messagingCampaignId =application/json >application/json"
    (messaging_campaign_id: &str = text, body: &MessagingCampaignSchedule = json) -> MessagingCampaignSchedule {
    }
}

crate::runtime::request::operation! {
    PutOutboundSchedulesSequence "PUT" "/api/v2/outbound/schedules/sequences/{sequenceId}" "/sequenceId =application/json >application/json"
    (sequence_id: &str = text, body: &SequenceSchedule = json) -> SequenceSchedule {
    }
}

crate::runtime::request::operation! {
    PutOutboundSequence "PUT" "/api/v2/outbound/sequences/{sequenceId}" "/sequenceId =application/json >application/json"
    (sequence_id: &str = text, body: &CampaignSequence = json) -> CampaignSequence {
    }
}

crate::runtime::request::operation! {
    PutOutboundWrapupcodemappings "PUT" "/api/v2/outbound/wrapupcodemappings" "=application/json >application/json"
    (body: &WrapUpCodeMapping = json) -> WrapUpCodeMapping {
    }
}
