// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    BulkJob, BulkJobAddRequest, BulkJobAddResponse, BulkJobTerminateRequest,
    BulkJobTerminateResultsResponse, BulkJobUpdate, BulkJobsListing, DataSchema,
    DataSchemaListing, Workbin, WorkbinChangeListing, WorkbinCreate,
    WorkbinQueryEntityListing, WorkbinQueryRequest, WorkbinUpdate, WorkbinVersion,
    WorkbinVersionListing, Workitem, WorkitemChangeListing, WorkitemCreate,
    WorkitemDateBasedRule, WorkitemDateBasedRuleCreate, WorkitemDateBasedRuleListing,
    WorkitemDateBasedRuleUpdate, WorkitemManualAssign, WorkitemOnAttributeChangeRule,
    WorkitemOnAttributeChangeRuleCreate, WorkitemOnAttributeChangeRuleListing,
    WorkitemOnAttributeChangeRuleUpdate, WorkitemOnCreateRule,
    WorkitemOnCreateRuleCreate, WorkitemOnCreateRuleListing, WorkitemOnCreateRuleUpdate,
    WorkitemPagedEntityListing, WorkitemPostQueryEntityListing, WorkitemQueryJobCreate,
    WorkitemQueryJobResponse, WorkitemQueryPostRequest, WorkitemStatus,
    WorkitemStatusCreate, WorkitemStatusListing, WorkitemStatusUpdate, WorkitemTerminate,
    WorkitemUpdate, WorkitemVersion, WorkitemVersionListing, WorkitemWrapup,
    WorkitemWrapupEntityListing, WorkitemWrapupUpdate, Worktype, WorktypeChangeListing,
    WorktypeCreate, WorktypeQueryEntityListing, WorktypeQueryRequest, WorktypeUpdate,
    WorktypeVersion, WorktypeVersionListing,
};

crate::runtime::request::operation! {
    DeleteTaskmanagementWorkbin "DELETE" "/api/v2/taskmanagement/workbins/{workbinId}" "/workbinId"
    (workbin_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorkitem "DELETE" "/api/v2/taskmanagement/workitems/{workitemId}" "/workitemId"
    (workitem_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorkitemsBulkAddJob "DELETE" "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}" "/bulkJobId"
    (bulk_job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorkitemsBulkTerminateJob "DELETE" "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}" "/bulkJobId"
    (bulk_job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorkitemsSchema "DELETE" "/api/v2/taskmanagement/workitems/schemas/{schemaId}" "/schemaId"
    (schema_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorktype "DELETE" "/api/v2/taskmanagement/worktypes/{worktypeId}" "/worktypeId"
    (worktype_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorktypeFlowsDatebasedRule "DELETE" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}" "/worktypeId /ruleId"
    (worktype_id: &str = text, rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorktypeFlowsOnattributechangeRule "DELETE" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}" "/worktypeId /ruleId"
    (worktype_id: &str = text, rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorktypeFlowsOncreateRule "DELETE" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}" "/worktypeId /ruleId"
    (worktype_id: &str = text, rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTaskmanagementWorktypeStatus "DELETE" "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}" "/worktypeId /statusId"
    (worktype_id: &str = text, status_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkbin "GET" "/api/v2/taskmanagement/workbins/{workbinId}" "/workbinId >application/json"
    (workbin_id: &str = text) -> Workbin {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkbinHistory "GET" "/api/v2/taskmanagement/workbins/{workbinId}/history" "/workbinId ?after ?pageSize ?sortOrder >application/json"
    (workbin_id: &str = text) -> WorkbinChangeListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkbinVersion "GET" "/api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}" "/workbinId /entityVersion >application/json"
    (workbin_id: &str = text, entity_version: i32 = value) -> WorkbinVersion {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkbinVersions "GET" "/api/v2/taskmanagement/workbins/{workbinId}/versions" "/workbinId ?after ?pageSize ?sortOrder >application/json"
    (workbin_id: &str = text) -> WorkbinVersionListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitem "GET" "/api/v2/taskmanagement/workitems/{workitemId}" "/workitemId ?expands >application/json"
    (workitem_id: &str = text) -> Workitem {
        1 expands: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemHistory "GET" "/api/v2/taskmanagement/workitems/{workitemId}/history" "/workitemId ?after ?pageSize ?sortOrder >application/json"
    (workitem_id: &str = text) -> WorkitemChangeListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemUserWrapups "GET" "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups" "/workitemId /userId ?after ?expands ?pageSize ?sortOrder >application/json"
    (workitem_id: &str = text, user_id: &str = text) -> WorkitemWrapup {
        2 after: &str = text;
        3 expands: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemVersion "GET" "/api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}" "/workitemId /entityVersion >application/json"
    (workitem_id: &str = text, entity_version: i32 = value) -> WorkitemVersion {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemVersions "GET" "/api/v2/taskmanagement/workitems/{workitemId}/versions" "/workitemId ?after ?pageSize ?sortOrder >application/json"
    (workitem_id: &str = text) -> WorkitemVersionListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemWrapups "GET" "/api/v2/taskmanagement/workitems/{workitemId}/wrapups" "/workitemId ?after ?expands ?pageSize ?sortOrder >application/json"
    (workitem_id: &str = text) -> WorkitemWrapupEntityListing {
        1 after: &str = text;
        2 expands: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsBulkAddJob "GET" "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}" "/bulkJobId >application/json"
    (bulk_job_id: &str = text) -> BulkJob {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsBulkAddJobResults "GET" "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results" "/bulkJobId >application/json"
    (bulk_job_id: &str = text) -> BulkJobAddResponse {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsBulkJobsUsersMe "GET" "/api/v2/taskmanagement/workitems/bulk/jobs/users/me" "?action ?after ?pageSize ?sortOrder >application/json"
    () -> BulkJobsListing {
        0 action: &str = text;
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsBulkTerminateJob "GET" "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}" "/bulkJobId >application/json"
    (bulk_job_id: &str = text) -> BulkJob {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsBulkTerminateJobResults "GET" "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results" "/bulkJobId >application/json"
    (bulk_job_id: &str = text) -> BulkJobTerminateResultsResponse {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsQueryJob "GET" "/api/v2/taskmanagement/workitems/query/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> WorkitemQueryJobResponse {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsQueryJobResults "GET" "/api/v2/taskmanagement/workitems/query/jobs/{jobId}/results" "/jobId >application/json"
    (job_id: &str = text) -> WorkitemPagedEntityListing {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsSchema "GET" "/api/v2/taskmanagement/workitems/schemas/{schemaId}" "/schemaId >application/json"
    (schema_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsSchemaVersion "GET" "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}" "/schemaId /versionId >application/json"
    (schema_id: &str = text, version_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsSchemaVersions "GET" "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions" "/schemaId >application/json"
    (schema_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorkitemsSchemas "GET" "/api/v2/taskmanagement/workitems/schemas" ">application/json"
    () -> DataSchemaListing {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktype "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}" "/worktypeId ?expands >application/json"
    (worktype_id: &str = text) -> Worktype {
        1 expands: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeFlowsDatebasedRule "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}" "/worktypeId /ruleId >application/json"
    (worktype_id: &str = text, rule_id: &str = text) -> WorkitemDateBasedRule {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeFlowsDatebasedRules "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules" "/worktypeId ?after ?pageSize >application/json"
    (worktype_id: &str = text) -> WorkitemDateBasedRuleListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeFlowsOnattributechangeRule "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}" "/worktypeId /ruleId >application/json"
    (worktype_id: &str = text, rule_id: &str = text) -> WorkitemOnAttributeChangeRule {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeFlowsOnattributechangeRules "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules" "/worktypeId ?after ?pageSize >application/json"
    (worktype_id: &str = text) -> WorkitemOnAttributeChangeRuleListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeFlowsOncreateRule "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}" "/worktypeId /ruleId >application/json"
    (worktype_id: &str = text, rule_id: &str = text) -> WorkitemOnCreateRule {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeFlowsOncreateRules "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules" "/worktypeId ?after ?pageSize >application/json"
    (worktype_id: &str = text) -> WorkitemOnCreateRuleListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeHistory "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/history" "/worktypeId ?after ?fields ?pageSize ?sortOrder >application/json"
    (worktype_id: &str = text) -> WorktypeChangeListing {
        1 after: &str = text;
        2 fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeStatus "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}" "/worktypeId /statusId >application/json"
    (worktype_id: &str = text, status_id: &str = text) -> WorkitemStatus {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeStatuses "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses" "/worktypeId >application/json"
    (worktype_id: &str = text) -> WorkitemStatusListing {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeVersion "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}" "/worktypeId /entityVersion >application/json"
    (worktype_id: &str = text, entity_version: i32 = value) -> WorktypeVersion {
    }
}

crate::runtime::request::operation! {
    GetTaskmanagementWorktypeVersions "GET" "/api/v2/taskmanagement/worktypes/{worktypeId}/versions" "/worktypeId ?after ?pageSize ?sortOrder >application/json"
    (worktype_id: &str = text) -> WorktypeVersionListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkbin "PATCH" "/api/v2/taskmanagement/workbins/{workbinId}" "/workbinId =application/json >application/json"
    (workbin_id: &str = text, body: &WorkbinUpdate = json) -> Workbin {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkitem "PATCH" "/api/v2/taskmanagement/workitems/{workitemId}" "/workitemId =application/json >application/json"
    (workitem_id: &str = text, body: &WorkitemUpdate = json) -> Workitem {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkitemAssignment "PATCH" "/api/v2/taskmanagement/workitems/{workitemId}/assignment" "/workitemId =application/json"
    (workitem_id: &str = text, body: &WorkitemManualAssign = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkitemUserWrapups "PATCH" "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups" "/workitemId /userId =application/json >application/json"
    (workitem_id: &str = text, user_id: &str = text, body: &WorkitemWrapupUpdate = json) -> WorkitemWrapup {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkitemUsersMeWrapups "PATCH" "/api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups" "/workitemId =application/json >application/json"
    (workitem_id: &str = text, body: &WorkitemWrapupUpdate = json) -> WorkitemWrapup {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkitemsBulkAddJob "PATCH" "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}" "/bulkJobId =application/json >application/json"
    (bulk_job_id: &str = text, body: &BulkJobUpdate = json) -> BulkJob {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorkitemsBulkTerminateJob "PATCH" "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}" "/bulkJobId =application/json >application/json"
    (bulk_job_id: &str = text, body: &BulkJobUpdate = json) -> BulkJob {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorktype "PATCH" "/api/v2/taskmanagement/worktypes/{worktypeId}" "/worktypeId =application/json >application/json"
    (worktype_id: &str = text, body: &WorktypeUpdate = json) -> Worktype {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorktypeFlowsDatebasedRule "PATCH" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}" "/worktypeId /ruleId =application/json >application/json"
    (worktype_id: &str = text, rule_id: &str = text, body: &WorkitemDateBasedRuleUpdate = json) -> WorkitemDateBasedRule {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorktypeFlowsOnattributechangeRule "PATCH" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}" "/worktypeId /ruleId =application/json >application/json"
    (worktype_id: &str = text, rule_id: &str = text, body: &WorkitemOnAttributeChangeRuleUpdate = json) -> WorkitemOnAttributeChangeRule {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorktypeFlowsOncreateRule "PATCH" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}" "/worktypeId /ruleId =application/json >application/json"
    (worktype_id: &str = text, rule_id: &str = text, body: &WorkitemOnCreateRuleUpdate = json) -> WorkitemOnCreateRule {
    }
}

crate::runtime::request::operation! {
    PatchTaskmanagementWorktypeStatus "PATCH" "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}" "/worktypeId /statusId =application/json >application/json"
    (worktype_id: &str = text, status_id: &str = text, body: &WorkitemStatusUpdate = json) -> WorkitemStatus {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkbins "POST" "/api/v2/taskmanagement/workbins" "=application/json >application/json"
    (body: &WorkbinCreate = json) -> Workbin {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkbinsQuery "POST" "/api/v2/taskmanagement/workbins/query" "=application/json >application/json"
    (body: &WorkbinQueryRequest = json) -> WorkbinQueryEntityListing {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemAcdCancel "POST" "/api/v2/taskmanagement/workitems/{workitemId}/acd/cancel" "/workitemId >application/json"
    (workitem_id: &str = text) -> Workitem {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemDisconnect "POST" "/api/v2/taskmanagement/workitems/{workitemId}/disconnect" "/workitemId >application/json"
    (workitem_id: &str = text) -> Workitem {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemTerminate "POST" "/api/v2/taskmanagement/workitems/{workitemId}/terminate" "/workitemId =application/json >application/json"
    (workitem_id: &str = text) -> Workitem {
        1 body: &WorkitemTerminate = json;
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitems "POST" "/api/v2/taskmanagement/workitems" "=application/json >application/json"
    (body: &WorkitemCreate = json) -> Workitem {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemsBulkAddJobs "POST" "/api/v2/taskmanagement/workitems/bulk/add/jobs" "=application/json >application/json"
    (body: &BulkJobAddRequest = json) -> BulkJob {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemsBulkTerminateJobs "POST" "/api/v2/taskmanagement/workitems/bulk/terminate/jobs" "=application/json >application/json"
    (body: &BulkJobTerminateRequest = json) -> BulkJob {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemsQuery "POST" "/api/v2/taskmanagement/workitems/query" "=application/json >application/json"
    (body: &WorkitemQueryPostRequest = json) -> WorkitemPostQueryEntityListing {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemsQueryJobs "POST" "/api/v2/taskmanagement/workitems/query/jobs" "=application/json >application/json"
    (body: &WorkitemQueryJobCreate = json) -> WorkitemQueryJobResponse {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorkitemsSchemas "POST" "/api/v2/taskmanagement/workitems/schemas" "=application/json >application/json"
    (body: &DataSchema = json) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorktypeFlowsDatebasedRules "POST" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules" "/worktypeId =application/json >application/json"
    (worktype_id: &str = text, body: &WorkitemDateBasedRuleCreate = json) -> WorkitemDateBasedRule {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorktypeFlowsOnattributechangeRules "POST" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules" "/worktypeId =application/json >application/json"
    (worktype_id: &str = text, body: &WorkitemOnAttributeChangeRuleCreate = json) -> WorkitemOnAttributeChangeRule {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorktypeFlowsOncreateRules "POST" "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules" "/worktypeId =application/json >application/json"
    (worktype_id: &str = text, body: &WorkitemOnCreateRuleCreate = json) -> WorkitemOnCreateRule {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorktypeStatuses "POST" "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses" "/worktypeId =application/json >application/json"
    (worktype_id: &str = text, body: &WorkitemStatusCreate = json) -> WorkitemStatus {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorktypes "POST" "/api/v2/taskmanagement/worktypes" "=application/json >application/json"
    (body: &WorktypeCreate = json) -> Worktype {
    }
}

crate::runtime::request::operation! {
    PostTaskmanagementWorktypesQuery "POST" "/api/v2/taskmanagement/worktypes/query" "=application/json >application/json"
    (body: &WorktypeQueryRequest = json) -> WorktypeQueryEntityListing {
    }
}

crate::runtime::request::operation! {
    PutTaskmanagementWorkitemsSchema "PUT" "/api/v2/taskmanagement/workitems/schemas/{schemaId}" "/schemaId =application/json >application/json"
    (schema_id: &str = text, body: &DataSchema = json) -> DataSchema {
    }
}
