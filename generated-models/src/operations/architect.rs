// @generated from the whole document; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ArchitectExportJobStateResponse, ArchitectJobStateResponse,
    ConsumedResourcesEntityListing, ConsumingResourcesEntityListing, CriteriaQuery,
    DataTable, DataTableExportJob, DataTableImportEntityListing, DataTableImportJob,
    DataTableRowEntityListing, DataTablesDomainEntityListing, DependencyObject,
    DependencyObjectEntityListing, DependencyStatus, DependencyType,
    DependencyTypeEntityListing, EmergencyGroup, EmergencyGroupDivisionViewEntityListing,
    EmergencyGroupListing, ExecutionDataFlowSettingsResponse, ExecutionDataRequest,
    ExecutionDataSettingsRequest, Flow, FlowDivisionViewEntityListing, FlowEntityListing,
    FlowExecutionLaunchRequest, FlowExecutionLaunchResponse, FlowHealth,
    FlowHealthIntent, FlowHealthUtterance, FlowLogLevelCharacteristicsDefinitions,
    FlowLogLevelRequest, FlowMilestone, FlowMilestoneDivisionViewEntityListing,
    FlowMilestoneListing, FlowOutcome, FlowOutcomeDivisionViewEntityListing,
    FlowOutcomeListing, FlowResultEntityListing, FlowRuntimeExecution,
    FlowSettingsResponse, FlowSettingsResponseEntityListing, FlowVersion,
    FlowVersionEntityListing, FlowsQueryCriteriaResponse, GetFlowExecutionDataJobResult,
    Grammar, GrammarFileUploadRequest, GrammarLanguage, GrammarLanguageUpdate,
    GrammarListing, HistoryListing, IVR, IVRDivisionViewEntityListing, IVREntityListing,
    IdentityResolutionConfig, Operation, Prompt, PromptAsset, PromptAssetCreate,
    PromptAssetEntityListing, PromptEntityListing, RegisterArchitectExportJob,
    RegisterArchitectExportJobResponse, RegisterArchitectJobResponse, Schedule,
    ScheduleDivisionViewEntityListing, ScheduleEntityListing, ScheduleGroup,
    ScheduleGroupDivisionViewEntityListing, ScheduleGroupEntityListing, SystemPrompt,
    SystemPromptAsset, SystemPromptAssetEntityListing, SystemPromptEntityListing,
    UploadUrlResponse,
};

crate::runtime::request::operation! {
    DeleteArchitectEmergencygroup "DELETE" "/api/v2/architect/emergencygroups/{emergencyGroupId}" "/emergencyGroupId"
    (emergency_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectGrammar "DELETE" "/api/v2/architect/grammars/{grammarId}" "/grammarId >application/json"
    (grammar_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectGrammarLanguage "DELETE" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}" "/grammarId /languageCode"
    (grammar_id: &str = text, language_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectGrammarLanguageFilesDtmf "DELETE" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf" "/grammarId /languageCode"
    (grammar_id: &str = text, language_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectGrammarLanguageFilesVoice "DELETE" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice" "/grammarId /languageCode"
    (grammar_id: &str = text, language_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectIvr "DELETE" "/api/v2/architect/ivrs/{ivrId}" "/ivrId"
    (ivr_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectPrompt "DELETE" "/api/v2/architect/prompts/{promptId}" "/promptId ?allResources"
    (prompt_id: &str = text) -> () {
        #[doc = " The parameter `allResources`."]
        1 all_resources: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteArchitectPromptResource "DELETE" "/api/v2/architect/prompts/{promptId}/resources/{languageCode}" "/promptId /languageCode"
    (prompt_id: &str = text, language_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectPromptResourceAudio "DELETE" "/api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio" "/promptId /languageCode"
    (prompt_id: &str = text, language_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectPrompts "DELETE" "/api/v2/architect/prompts" "?id >application/json"
    (id: &[impl AsRef<str>] = texts) -> Operation {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectSchedule "DELETE" "/api/v2/architect/schedules/{scheduleId}" "/scheduleId"
    (schedule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectSchedulegroup "DELETE" "/api/v2/architect/schedulegroups/{scheduleGroupId}" "/scheduleGroupId"
    (schedule_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteArchitectSystempromptResource "DELETE" "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}" "/promptId /languageCode"
    (prompt_id: &str = text, language_code: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteFlow "DELETE" "/api/v2/flows/{flowId}" "/flowId"
    (flow_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteFlowInstancesSettingsLoglevels "DELETE" "/api/v2/flows/{flowId}/instances/settings/loglevels" "/flowId"
    (flow_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteFlows "DELETE" "/api/v2/flows" "?id >application/json"
    (id: &[impl AsRef<str>] = texts) -> Operation {
    }
}

crate::runtime::request::operation! {
    DeleteFlowsDatatable "DELETE" "/api/v2/flows/datatables/{datatableId}" "/datatableId ?force"
    (datatable_id: &str = text) -> () {
        1 force: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteFlowsDatatableRow "DELETE" "/api/v2/flows/datatables/{datatableId}/rows/{rowId}" "/datatableId /rowId"
    (datatable_id: &str = text, row_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteFlowsInstancesSettingsLoglevelsDefault "DELETE" "/api/v2/flows/instances/settings/loglevels/default" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteFlowsMilestone "DELETE" "/api/v2/flows/milestones/{milestoneId}" "/milestoneId >application/json"
    (milestone_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytracking "GET" "/api/v2/architect/dependencytracking" "?name ?consumedResourceType ?consumedResources ?consumingResourceType ?consumingResources ?objectType ?pageNumber ?pageSize >application/json"
    (name: &str = text) -> DependencyObjectEntityListing {
        #[doc = " The parameter `consumedResourceType`."]
        1 consumed_resource_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `consumedResources`."]
        2 consumed_resources: bool = value;
        #[doc = " The parameter `consumingResourceType`."]
        3 consuming_resource_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `consumingResources`."]
        4 consuming_resources: bool = value;
        #[doc = " The parameter `objectType`."]
        5 object_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingBuild "GET" "/api/v2/architect/dependencytracking/build" ">application/json"
    () -> DependencyStatus {
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingConsumedresources "GET" "/api/v2/architect/dependencytracking/consumedresources" "?id ?objectType ?version ?pageNumber ?pageSize ?resourceType >application/json"
    (id: &str = text, object_type: &str = text, version: &str = text) -> ConsumedResourcesEntityListing {
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `resourceType`."]
        5 resource_type: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingConsumingresources "GET" "/api/v2/architect/dependencytracking/consumingresources" "?id ?objectType ?flowFilter ?pageNumber ?pageSize ?resourceType ?version >application/json"
    (id: &str = text, object_type: &str = text) -> ConsumingResourcesEntityListing {
        #[doc = " The parameter `flowFilter`."]
        2 flow_filter: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `resourceType`."]
        5 resource_type: &[impl AsRef<str>] = texts;
        6 version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingDeletedresourceconsumers "GET" "/api/v2/architect/dependencytracking/deletedresourceconsumers" "?consumedResourceType ?consumedResources ?flowFilter ?name ?objectType ?pageNumber ?pageSize >application/json"
    () -> DependencyObjectEntityListing {
        #[doc = " The parameter `consumedResourceType`."]
        0 consumed_resource_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `consumedResources`."]
        1 consumed_resources: bool = value;
        #[doc = " The parameter `flowFilter`."]
        2 flow_filter: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `objectType`."]
        4 object_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingObject "GET" "/api/v2/architect/dependencytracking/object" "?id ?consumedResourceRequest ?consumedResourceType ?consumedResources ?consumingResourceType ?consumingResources ?objectType ?version >application/json"
    (id: &str = text) -> DependencyObject {
        #[doc = " The parameter `consumedResourceRequest`."]
        1 consumed_resource_request: bool = value;
        #[doc = " The parameter `consumedResourceType`."]
        2 consumed_resource_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `consumedResources`."]
        3 consumed_resources: bool = value;
        #[doc = " The parameter `consumingResourceType`."]
        4 consuming_resource_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `consumingResources`."]
        5 consuming_resources: bool = value;
        #[doc = " The parameter `objectType`."]
        6 object_type: &str = text;
        7 version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingType "GET" "/api/v2/architect/dependencytracking/types/{typeId}" "/typeId >application/json"
    (type_id: &str = text) -> DependencyType {
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingTypes "GET" "/api/v2/architect/dependencytracking/types" "?pageNumber ?pageSize >application/json"
    () -> DependencyTypeEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetArchitectDependencytrackingUpdatedresourceconsumers "GET" "/api/v2/architect/dependencytracking/updatedresourceconsumers" "?consumedResourceType ?consumedResources ?name ?objectType ?pageNumber ?pageSize >application/json"
    () -> DependencyObjectEntityListing {
        #[doc = " The parameter `consumedResourceType`."]
        0 consumed_resource_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `consumedResources`."]
        1 consumed_resources: bool = value;
        2 name: &str = text;
        #[doc = " The parameter `objectType`."]
        3 object_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetArchitectEmergencygroup "GET" "/api/v2/architect/emergencygroups/{emergencyGroupId}" "/emergencyGroupId >application/json"
    (emergency_group_id: &str = text) -> EmergencyGroup {
    }
}

crate::runtime::request::operation! {
    GetArchitectEmergencygroups "GET" "/api/v2/architect/emergencygroups" "?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> EmergencyGroupListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetArchitectEmergencygroupsDivisionviews "GET" "/api/v2/architect/emergencygroups/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> EmergencyGroupDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    GetArchitectGrammar "GET" "/api/v2/architect/grammars/{grammarId}" "/grammarId ?includeFileUrls >application/json"
    (grammar_id: &str = text) -> Grammar {
        #[doc = " The parameter `includeFileUrls`."]
        1 include_file_urls: bool = value;
    }
}

crate::runtime::request::operation! {
    GetArchitectGrammarLanguage "GET" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}" "/grammarId /languageCode >application/json"
    (grammar_id: &str = text, language_code: &str = text) -> GrammarLanguage {
    }
}

crate::runtime::request::operation! {
    GetArchitectGrammars "GET" "/api/v2/architect/grammars" "?description ?id ?includeFileUrls ?name ?nameOrDescription ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> GrammarListing {
        0 description: &str = text;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeFileUrls`."]
        2 include_file_urls: bool = value;
        3 name: &str = text;
        #[doc = " The parameter `nameOrDescription`."]
        4 name_or_description: &str = text;
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
    GetArchitectIvr "GET" "/api/v2/architect/ivrs/{ivrId}" "/ivrId >application/json"
    (ivr_id: &str = text) -> IVR {
    }
}

crate::runtime::request::operation! {
    GetArchitectIvrIdentityresolution "GET" "/api/v2/architect/ivrs/{ivrId}/identityresolution" "/ivrId >application/json"
    (ivr_id: &str = text) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetArchitectIvrs "GET" "/api/v2/architect/ivrs" "?dnis ?name ?pageNumber ?pageSize ?scheduleGroup ?sortBy ?sortOrder >application/json"
    () -> IVREntityListing {
        0 dnis: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `scheduleGroup`."]
        4 schedule_group: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetArchitectIvrsDivisionviews "GET" "/api/v2/architect/ivrs/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> IVRDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    GetArchitectPrompt "GET" "/api/v2/architect/prompts/{promptId}" "/promptId ?includeMediaUris ?includeResources ?language >application/json"
    (prompt_id: &str = text) -> Prompt {
        #[doc = " The parameter `includeMediaUris`."]
        1 include_media_uris: bool = value;
        #[doc = " The parameter `includeResources`."]
        2 include_resources: bool = value;
        3 language: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetArchitectPromptHistoryHistoryId "GET" "/api/v2/architect/prompts/{promptId}/history/{historyId}" "/promptId /historyId ?action ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (prompt_id: &str = text, history_id: &str = text) -> HistoryListing {
        2 action: &[impl AsRef<str>] = texts;
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
    GetArchitectPromptResource "GET" "/api/v2/architect/prompts/{promptId}/resources/{languageCode}" "/promptId /languageCode >application/json"
    (prompt_id: &str = text, language_code: &str = text) -> PromptAsset {
    }
}

crate::runtime::request::operation! {
    GetArchitectPromptResources "GET" "/api/v2/architect/prompts/{promptId}/resources" "/promptId ?pageNumber ?pageSize >application/json"
    (prompt_id: &str = text) -> PromptAssetEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetArchitectPrompts "GET" "/api/v2/architect/prompts" "?description ?includeMediaUris ?includeResources ?language ?name ?nameOrDescription ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> PromptEntityListing {
        0 description: &str = text;
        #[doc = " The parameter `includeMediaUris`."]
        1 include_media_uris: bool = value;
        #[doc = " The parameter `includeResources`."]
        2 include_resources: bool = value;
        3 language: &[impl AsRef<str>] = texts;
        4 name: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nameOrDescription`."]
        5 name_or_description: &str = text;
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
    GetArchitectSchedule "GET" "/api/v2/architect/schedules/{scheduleId}" "/scheduleId >application/json"
    (schedule_id: &str = text) -> Schedule {
    }
}

crate::runtime::request::operation! {
    GetArchitectSchedulegroup "GET" "/api/v2/architect/schedulegroups/{scheduleGroupId}" "/scheduleGroupId >application/json"
    (schedule_group_id: &str = text) -> ScheduleGroup {
    }
}

crate::runtime::request::operation! {
    GetArchitectSchedulegroups "GET" "/api/v2/architect/schedulegroups" "?divisionId ?name ?pageNumber ?pageSize ?scheduleIds ?sortBy ?sortOrder >application/json"
    () -> ScheduleGroupEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `scheduleIds`."]
        4 schedule_ids: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetArchitectSchedulegroupsDivisionviews "GET" "/api/v2/architect/schedulegroups/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ScheduleGroupDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    GetArchitectSchedules "GET" "/api/v2/architect/schedules" "?divisionId ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ScheduleEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    GetArchitectSchedulesDivisionviews "GET" "/api/v2/architect/schedules/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ScheduleDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    GetArchitectSystemprompt "GET" "/api/v2/architect/systemprompts/{promptId}" "/promptId ?includeMediaUris ?includeResources ?language >application/json"
    (prompt_id: &str = text) -> SystemPrompt {
        #[doc = " The parameter `includeMediaUris`."]
        1 include_media_uris: bool = value;
        #[doc = " The parameter `includeResources`."]
        2 include_resources: bool = value;
        3 language: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetArchitectSystempromptHistoryHistoryId "GET" "/api/v2/architect/systemprompts/{promptId}/history/{historyId}" "/promptId /historyId ?action ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (prompt_id: &str = text, history_id: &str = text) -> HistoryListing {
        2 action: &[impl AsRef<str>] = texts;
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
    GetArchitectSystempromptResource "GET" "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}" "/promptId /languageCode >application/json"
    (prompt_id: &str = text, language_code: &str = text) -> SystemPromptAsset {
    }
}

crate::runtime::request::operation! {
    GetArchitectSystempromptResources "GET" "/api/v2/architect/systemprompts/{promptId}/resources" "/promptId ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (prompt_id: &str = text) -> SystemPromptAssetEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetArchitectSystemprompts "GET" "/api/v2/architect/systemprompts" "?description ?includeMediaUris ?includeResources ?language ?name ?nameOrDescription ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> SystemPromptEntityListing {
        0 description: &str = text;
        #[doc = " The parameter `includeMediaUris`."]
        1 include_media_uris: bool = value;
        #[doc = " The parameter `includeResources`."]
        2 include_resources: bool = value;
        3 language: &[impl AsRef<str>] = texts;
        4 name: &str = text;
        #[doc = " The parameter `nameOrDescription`."]
        5 name_or_description: &str = text;
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
    GetFlow "GET" "/api/v2/flows/{flowId}" "/flowId ?deleted >application/json"
    (flow_id: &str = text) -> Flow {
        1 deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetFlowHistoryHistoryId "GET" "/api/v2/flows/{flowId}/history/{historyId}" "/flowId /historyId ?action ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (flow_id: &str = text, history_id: &str = text) -> HistoryListing {
        2 action: &[impl AsRef<str>] = texts;
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
    GetFlowInstancesSettingsLoglevels "GET" "/api/v2/flows/{flowId}/instances/settings/loglevels" "/flowId ?expand >application/json"
    (flow_id: &str = text) -> FlowSettingsResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetFlowLatestconfiguration "GET" "/api/v2/flows/{flowId}/latestconfiguration" "/flowId ?deleted >application/json"
    (flow_id: &str = text) -> serde_json::Value {
        1 deleted: bool = value;
    }
}

crate::runtime::request::operation! {
    GetFlowVersion "GET" "/api/v2/flows/{flowId}/versions/{versionId}" "/flowId /versionId ?deleted >application/json"
    (flow_id: &str = text, version_id: &str = text) -> FlowVersion {
        2 deleted: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowVersionConfiguration "GET" "/api/v2/flows/{flowId}/versions/{versionId}/configuration" "/flowId /versionId ?deleted >application/json"
    (flow_id: &str = text, version_id: &str = text) -> serde_json::Value {
        2 deleted: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowVersionHealth "GET" "/api/v2/flows/{flowId}/versions/{versionId}/health" "/flowId /versionId ?language >application/json"
    (flow_id: &str = text, version_id: &str = text) -> FlowHealth {
        2 language: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowVersionIntentHealth "GET" "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health" "/flowId /versionId /intentId ?language >application/json"
    (flow_id: &str = text, version_id: &str = text, intent_id: &str = text, language: &str = text) -> FlowHealthIntent {
    }
}

crate::runtime::request::operation! {
    GetFlowVersionIntentUtteranceHealth "GET" "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health" "/flowId /versionId /intentId /utteranceId ?language >application/json"
    (flow_id: &str = text, version_id: &str = text, intent_id: &str = text, utterance_id: &str = text, language: &str = text) -> FlowHealthUtterance {
    }
}

crate::runtime::request::operation! {
    GetFlowVersions "GET" "/api/v2/flows/{flowId}/versions" "/flowId ?deleted ?pageNumber ?pageSize >application/json"
    (flow_id: &str = text) -> FlowVersionEntityListing {
        1 deleted: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetFlows "GET" "/api/v2/flows" "?deleted ?description ?divisionId ?editableBy ?id ?includeSchemas ?lockedBy ?lockedByClientId ?name ?nameOrDescription ?pageNumber ?pageSize ?publishVersionId ?publishedAfter ?publishedBefore ?secure ?sortBy ?sortOrder ?type >application/json"
    () -> FlowEntityListing {
        0 deleted: bool = value;
        1 description: &str = text;
        #[doc = " The parameter `divisionId`."]
        2 division_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `editableBy`."]
        3 editable_by: &str = text;
        4 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeSchemas`."]
        5 include_schemas: bool = value;
        #[doc = " The parameter `lockedBy`."]
        6 locked_by: &str = text;
        #[doc = " The parameter `lockedByClientId`."]
        7 locked_by_client_id: &str = text;
        8 name: &str = text;
        #[doc = " The parameter `nameOrDescription`."]
        9 name_or_description: &str = text;
        #[doc = " The parameter `pageNumber`."]
        10 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        11 page_size: i32 = value;
        #[doc = " The parameter `publishVersionId`."]
        12 publish_version_id: &str = text;
        #[doc = " The parameter `publishedAfter`."]
        13 published_after: &str = text;
        #[doc = " The parameter `publishedBefore`."]
        14 published_before: &str = text;
        15 secure: &str = text;
        #[doc = " The parameter `sortBy`."]
        16 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        17 sort_order: &str = text;
        18 r#type: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatable "GET" "/api/v2/flows/datatables/{datatableId}" "/datatableId ?expand >application/json"
    (datatable_id: &str = text) -> DataTable {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatableExportJob "GET" "/api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}" "/datatableId /exportJobId >application/json"
    (datatable_id: &str = text, export_job_id: &str = text) -> DataTableExportJob {
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatableImportJob "GET" "/api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}" "/datatableId /importJobId >application/json"
    (datatable_id: &str = text, import_job_id: &str = text) -> DataTableImportJob {
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatableImportJobs "GET" "/api/v2/flows/datatables/{datatableId}/import/jobs" "/datatableId ?pageNumber ?pageSize >application/json"
    (datatable_id: &str = text) -> DataTableImportEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatableRow "GET" "/api/v2/flows/datatables/{datatableId}/rows/{rowId}" "/datatableId /rowId ?showbrief >application/json"
    (datatable_id: &str = text, row_id: &str = text) -> BTreeMap<String, serde_json::Value> {
        2 showbrief: bool = value;
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatableRows "GET" "/api/v2/flows/datatables/{datatableId}/rows" "/datatableId ?pageNumber ?pageSize ?showbrief ?sortOrder >application/json"
    (datatable_id: &str = text) -> DataTableRowEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        3 showbrief: bool = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatables "GET" "/api/v2/flows/datatables" "?divisionId ?expand ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> DataTablesDomainEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 expand: &str = text;
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
    GetFlowsDatatablesDivisionview "GET" "/api/v2/flows/datatables/divisionviews/{datatableId}" "/datatableId ?expand >application/json"
    (datatable_id: &str = text) -> DataTable {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowsDatatablesDivisionviews "GET" "/api/v2/flows/datatables/divisionviews" "?divisionId ?expand ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> DataTablesDomainEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 expand: &str = text;
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
    GetFlowsDivisionviews "GET" "/api/v2/flows/divisionviews" "?divisionId ?id ?includeSchemas ?name ?pageNumber ?pageSize ?publishVersionId ?publishedAfter ?publishedBefore ?sortBy ?sortOrder ?type >application/json"
    () -> FlowDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeSchemas`."]
        2 include_schemas: bool = value;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `publishVersionId`."]
        6 publish_version_id: &str = text;
        #[doc = " The parameter `publishedAfter`."]
        7 published_after: &str = text;
        #[doc = " The parameter `publishedBefore`."]
        8 published_before: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        10 sort_order: &str = text;
        11 r#type: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetFlowsExecution "GET" "/api/v2/flows/executions/{flowExecutionId}" "/flowExecutionId >application/json"
    (flow_execution_id: &str = text) -> FlowRuntimeExecution {
    }
}

crate::runtime::request::operation! {
    GetFlowsExportJob "GET" "/api/v2/flows/export/jobs/{jobId}" "/jobId ?expand >application/json"
    (job_id: &str = text) -> ArchitectExportJobStateResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetFlowsInstance "GET" "/api/v2/flows/instances/{instanceId}" "/instanceId ?expand >application/json"
    (instance_id: &str = text) -> GetFlowExecutionDataJobResult {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowsInstancesJob "GET" "/api/v2/flows/instances/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> GetFlowExecutionDataJobResult {
    }
}

crate::runtime::request::operation! {
    GetFlowsInstancesQuerycapabilities "GET" "/api/v2/flows/instances/querycapabilities" "?expand >application/json"
    () -> FlowsQueryCriteriaResponse {
        0 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetFlowsInstancesSettingsExecutiondata "GET" "/api/v2/flows/instances/settings/executiondata" ">application/json"
    () -> ExecutionDataFlowSettingsResponse {
    }
}

crate::runtime::request::operation! {
    GetFlowsInstancesSettingsLoglevels "GET" "/api/v2/flows/instances/settings/loglevels" "?expand ?pageNumber ?pageSize >application/json"
    () -> FlowSettingsResponseEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetFlowsInstancesSettingsLoglevelsCharacteristics "GET" "/api/v2/flows/instances/settings/loglevels/characteristics" ">application/json"
    () -> FlowLogLevelCharacteristicsDefinitions {
    }
}

crate::runtime::request::operation! {
    GetFlowsInstancesSettingsLoglevelsDefault "GET" "/api/v2/flows/instances/settings/loglevels/default" "?expand >application/json"
    () -> FlowSettingsResponse {
        0 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetFlowsJob "GET" "/api/v2/flows/jobs/{jobId}" "/jobId ?expand >application/json"
    (job_id: &str = text) -> ArchitectJobStateResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetFlowsMilestone "GET" "/api/v2/flows/milestones/{milestoneId}" "/milestoneId >application/json"
    (milestone_id: &str = text) -> FlowMilestone {
    }
}

crate::runtime::request::operation! {
    GetFlowsMilestones "GET" "/api/v2/flows/milestones" "?description ?divisionId ?id ?name ?nameOrDescription ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> FlowMilestoneListing {
        0 description: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        2 id: &[impl AsRef<str>] = texts;
        3 name: &str = text;
        #[doc = " The parameter `nameOrDescription`."]
        4 name_or_description: &str = text;
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
    GetFlowsMilestonesDivisionviews "GET" "/api/v2/flows/milestones/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> FlowMilestoneDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    GetFlowsOutcome "GET" "/api/v2/flows/outcomes/{flowOutcomeId}" "/flowOutcomeId >application/json"
    (flow_outcome_id: &str = text) -> FlowOutcome {
    }
}

crate::runtime::request::operation! {
    GetFlowsOutcomes "GET" "/api/v2/flows/outcomes" "?description ?divisionId ?id ?name ?nameOrDescription ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> FlowOutcomeListing {
        0 description: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        2 id: &[impl AsRef<str>] = texts;
        3 name: &str = text;
        #[doc = " The parameter `nameOrDescription`."]
        4 name_or_description: &str = text;
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
    GetFlowsOutcomesDivisionviews "GET" "/api/v2/flows/outcomes/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> FlowOutcomeDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
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
    PatchArchitectGrammar "PATCH" "/api/v2/architect/grammars/{grammarId}" "/grammarId =application/json >application/json"
    (grammar_id: &str = text) -> Grammar {
        1 body: &Grammar = json;
    }
}

crate::runtime::request::operation! {
    PatchArchitectGrammarLanguage "PATCH" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}" "/grammarId /languageCode =application/json >application/json"
    (grammar_id: &str = text, language_code: &str = text) -> GrammarLanguage {
        2 body: &GrammarLanguageUpdate = json;
    }
}

crate::runtime::request::operation! {
    PatchFlowsInstancesSettingsExecutiondata "PATCH" "/api/v2/flows/instances/settings/executiondata" "=application/json >application/json"
    (body: &ExecutionDataSettingsRequest = json) -> ExecutionDataFlowSettingsResponse {
    }
}

crate::runtime::request::operation! {
    PostArchitectDependencytrackingBuild "POST" "/api/v2/architect/dependencytracking/build" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    PostArchitectEmergencygroups "POST" "/api/v2/architect/emergencygroups" "=application/json >application/json"
    (body: &EmergencyGroup = json) -> EmergencyGroup {
    }
}

crate::runtime::request::operation! {
    PostArchitectGrammarLanguageFilesDtmf "POST" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf" "/grammarId /languageCode =application/json >application/json"
    (grammar_id: &str = text, language_code: &str = text, body: &GrammarFileUploadRequest = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostArchitectGrammarLanguageFilesVoice "POST" "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice" "/grammarId /languageCode =application/json >application/json"
    (grammar_id: &str = text, language_code: &str = text, body: &GrammarFileUploadRequest = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostArchitectGrammarLanguages "POST" "/api/v2/architect/grammars/{grammarId}/languages" "/grammarId =application/json >application/json"
    (grammar_id: &str = text, body: &GrammarLanguage = json) -> GrammarLanguage {
    }
}

crate::runtime::request::operation! {
    PostArchitectGrammars "POST" "/api/v2/architect/grammars" "=application/json >application/json"
    (body: &Grammar = json) -> Grammar {
    }
}

crate::runtime::request::operation! {
    PostArchitectIvrs "POST" "/api/v2/architect/ivrs" "=application/json >application/json"
    (body: &IVR = json) -> IVR {
    }
}

crate::runtime::request::operation! {
    PostArchitectPromptHistory "POST" "/api/v2/architect/prompts/{promptId}/history" "/promptId >application/json"
    (prompt_id: &str = text) -> Operation {
    }
}

crate::runtime::request::operation! {
    PostArchitectPromptResources "POST" "/api/v2/architect/prompts/{promptId}/resources" "/promptId =application/json >application/json"
    (prompt_id: &str = text, body: &PromptAssetCreate = json) -> PromptAsset {
    }
}

crate::runtime::request::operation! {
    PostArchitectPrompts "POST" "/api/v2/architect/prompts" "=application/json >application/json"
    (body: &Prompt = json) -> Prompt {
    }
}

crate::runtime::request::operation! {
    PostArchitectSchedulegroups "POST" "/api/v2/architect/schedulegroups" "=application/json >application/json"
    (body: &ScheduleGroup = json) -> ScheduleGroup {
    }
}

crate::runtime::request::operation! {
    PostArchitectSchedules "POST" "/api/v2/architect/schedules" "=application/json >application/json"
    (body: &Schedule = json) -> Schedule {
    }
}

crate::runtime::request::operation! {
    PostArchitectSystempromptHistory "POST" "/api/v2/architect/systemprompts/{promptId}/history" "/promptId >application/json"
    (prompt_id: &str = text) -> Operation {
    }
}

crate::runtime::request::operation! {
    PostArchitectSystempromptResources "POST" "/api/v2/architect/systemprompts/{promptId}/resources" "/promptId =application/json >application/json"
    (prompt_id: &str = text, body: &SystemPromptAsset = json) -> SystemPromptAsset {
    }
}

crate::runtime::request::operation! {
    PostFlowHistory "POST" "/api/v2/flows/{flowId}/history" "/flowId >application/json"
    (flow_id: &str = text) -> Operation {
    }
}

crate::runtime::request::operation! {
    PostFlowInstancesSettingsLoglevels "POST" "/api/v2/flows/{flowId}/instances/settings/loglevels" "/flowId =application/json ?expand >application/json"
    (flow_id: &str = text, body: &FlowLogLevelRequest = json) -> FlowSettingsResponse {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostFlowVersions "POST" "/api/v2/flows/{flowId}/versions" "/flowId =application/json >application/json"
    (flow_id: &str = text, body: &serde_json::Value = json) -> FlowVersion {
    }
}

crate::runtime::request::operation! {
    PostFlows "POST" "/api/v2/flows" "=application/json ?language >application/json"
    (body: &Flow = json) -> Flow {
        1 language: &str = text;
    }
}

crate::runtime::request::operation! {
    PostFlowsActionsCheckin "POST" "/api/v2/flows/actions/checkin" "?flow >application/json"
    (flow: &str = text) -> Operation {
    }
}

crate::runtime::request::operation! {
    PostFlowsActionsCheckout "POST" "/api/v2/flows/actions/checkout" "?flow >application/json"
    (flow: &str = text) -> Flow {
    }
}

crate::runtime::request::operation! {
    PostFlowsActionsDeactivate "POST" "/api/v2/flows/actions/deactivate" "?flow >application/json"
    (flow: &str = text) -> Flow {
    }
}

crate::runtime::request::operation! {
    PostFlowsActionsPublish "POST" "/api/v2/flows/actions/publish" "?flow ?version >application/json"
    (flow: &str = text) -> Operation {
        1 version: &str = text;
    }
}

crate::runtime::request::operation! {
    PostFlowsActionsRevert "POST" "/api/v2/flows/actions/revert" "?flow >application/json"
    (flow: &str = text) -> Flow {
    }
}

crate::runtime::request::operation! {
    PostFlowsActionsUnlock "POST" "/api/v2/flows/actions/unlock" "?flow >application/json"
    (flow: &str = text) -> Flow {
    }
}

crate::runtime::request::operation! {
    PostFlowsDatatableExportJobs "POST" "/api/v2/flows/datatables/{datatableId}/export/jobs" "/datatableId >application/json"
    (datatable_id: &str = text) -> DataTableExportJob {
    }
}

crate::runtime::request::operation! {
    PostFlowsDatatableImportJobs "POST" "/api/v2/flows/datatables/{datatableId}/import/jobs" "/datatableId =application/json >application/json"
    (datatable_id: &str = text, body: &DataTableImportJob = json) -> DataTableImportJob {
    }
}

crate::runtime::request::operation! {
    PostFlowsDatatableRows "POST" "/api/v2/flows/datatables/{datatableId}/rows" "/datatableId =application/json >application/json"
    (datatable_id: &str = text, body: &serde_json::Value = json) -> BTreeMap<String, serde_json::Value> {
    }
}

crate::runtime::request::operation! {
    PostFlowsDatatables "POST" "/api/v2/flows/datatables" "=application/json >application/json"
    (body: &DataTable = json) -> DataTable {
    }
}

crate::runtime::request::operation! {
    PostFlowsExecutions "POST" "/api/v2/flows/executions" "=application/json >application/json"
    (body: &FlowExecutionLaunchRequest = json) -> FlowExecutionLaunchResponse {
    }
}

crate::runtime::request::operation! {
    PostFlowsExportJobs "POST" "/api/v2/flows/export/jobs" "=application/json >application/json"
    (body: &RegisterArchitectExportJob = json) -> RegisterArchitectExportJobResponse {
    }
}

crate::runtime::request::operation! {
    PostFlowsInstancesJobs "POST" "/api/v2/flows/instances/jobs" "=application/json ?expand >application/json"
    (body: &ExecutionDataRequest = json) -> GetFlowExecutionDataJobResult {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PostFlowsInstancesQuery "POST" "/api/v2/flows/instances/query" "=application/json ?indexOnly ?pageSize >application/json"
    (body: &CriteriaQuery = json) -> FlowResultEntityListing {
        #[doc = " The parameter `indexOnly`."]
        1 index_only: bool = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostFlowsJobs "POST" "/api/v2/flows/jobs" ">application/json"
    () -> RegisterArchitectJobResponse {
    }
}

crate::runtime::request::operation! {
    PostFlowsMilestones "POST" "/api/v2/flows/milestones" "=application/json >application/json"
    () -> FlowMilestone {
        0 body: &FlowMilestone = json;
    }
}

crate::runtime::request::operation! {
    PostFlowsOutcomes "POST" "/api/v2/flows/outcomes" "=application/json >application/json"
    () -> FlowOutcome {
        0 body: &FlowOutcome = json;
    }
}

crate::runtime::request::operation! {
    PutArchitectEmergencygroup "PUT" "/api/v2/architect/emergencygroups/{emergencyGroupId}" "/emergencyGroupId =application/json >application/json"
    (emergency_group_id: &str = text, body: &EmergencyGroup = json) -> EmergencyGroup {
    }
}

crate::runtime::request::operation! {
    PutArchitectIvr "PUT" "/api/v2/architect/ivrs/{ivrId}" "/ivrId =application/json >application/json"
    (ivr_id: &str = text, body: &IVR = json) -> IVR {
    }
}

crate::runtime::request::operation! {
    PutArchitectIvrIdentityresolution "PUT" "/api/v2/architect/ivrs/{ivrId}/identityresolution" "/ivrId =application/json >application/json"
    (ivr_id: &str = text, body: &IdentityResolutionConfig = json) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    PutArchitectPrompt "PUT" "/api/v2/architect/prompts/{promptId}" "/promptId =application/json >application/json"
    (prompt_id: &str = text, body: &Prompt = json) -> Prompt {
    }
}

crate::runtime::request::operation! {
    PutArchitectPromptResource "PUT" "/api/v2/architect/prompts/{promptId}/resources/{languageCode}" "/promptId /languageCode =application/json >application/json"
    (prompt_id: &str = text, language_code: &str = text, body: &PromptAsset = json) -> PromptAsset {
    }
}

crate::runtime::request::operation! {
    PutArchitectSchedule "PUT" "/api/v2/architect/schedules/{scheduleId}" "/scheduleId =application/json >application/json"
    (schedule_id: &str = text, body: &Schedule = json) -> Schedule {
    }
}

crate::runtime::request::operation! {
    PutArchitectSchedulegroup "PUT" "/api/v2/architect/schedulegroups/{scheduleGroupId}" "/scheduleGroupId =application/json >application/json"
    (schedule_group_id: &str = text, body: &ScheduleGroup = json) -> ScheduleGroup {
    }
}

crate::runtime::request::operation! {
    PutArchitectSystempromptResource "PUT" "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}" "/promptId /languageCode =application/json >application/json"
    (prompt_id: &str = text, language_code: &str = text, body: &SystemPromptAsset = json) -> SystemPromptAsset {
    }
}

crate::runtime::request::operation! {
    PutFlow "PUT" "/api/v2/flows/{flowId}" "/flowId =application/json >application/json"
    (flow_id: &str = text, body: &Flow = json) -> Flow {
    }
}

crate::runtime::request::operation! {
    PutFlowInstancesSettingsLoglevels "PUT" "/api/v2/flows/{flowId}/instances/settings/loglevels" "/flowId =application/json ?expand >application/json"
    (flow_id: &str = text, body: &FlowLogLevelRequest = json) -> FlowSettingsResponse {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PutFlowsDatatable "PUT" "/api/v2/flows/datatables/{datatableId}" "/datatableId =application/json ?expand >application/json"
    (datatable_id: &str = text, body: &DataTable = json) -> DataTable {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PutFlowsDatatableRow "PUT" "/api/v2/flows/datatables/{datatableId}/rows/{rowId}" "/datatableId /rowId =application/json >application/json"
    (datatable_id: &str = text, row_id: &str = text) -> BTreeMap<String, serde_json::Value> {
        2 body: &serde_json::Value = json;
    }
}

crate::runtime::request::operation! {
    PutFlowsInstancesSettingsLoglevelsDefault "PUT" "/api/v2/flows/instances/settings/loglevels/default" "=application/json ?expand >application/json"
    (body: &FlowLogLevelRequest = json) -> FlowSettingsResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PutFlowsMilestone "PUT" "/api/v2/flows/milestones/{milestoneId}" "/milestoneId =application/json >application/json"
    (milestone_id: &str = text) -> FlowMilestone {
        1 body: &FlowMilestone = json;
    }
}

crate::runtime::request::operation! {
    PutFlowsOutcome "PUT" "/api/v2/flows/outcomes/{flowOutcomeId}" "/flowOutcomeId =application/json >application/json"
    (flow_outcome_id: &str = text) -> Operation {
        1 body: &FlowOutcome = json;
    }
}
