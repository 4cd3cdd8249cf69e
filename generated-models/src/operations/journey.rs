// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ActionEventRequest, ActionMap, ActionMapEstimateRequest, ActionMapEstimateResult,
    ActionMapListing, ActionTarget, ActionTargetListing, ActionTemplate,
    ActionTemplateListing, AppEventRequest, AppEventResponse, DataRange, DeploymentPing,
    EntityListing, EstimateJobAsyncResponse, EventListing, FlowPaths, FlowPathsQuery,
    JourneyEventDefinition, JourneyEventDefinitionListing, JourneySegment,
    JourneySegmentRequest, JourneyView, JourneyViewChart, JourneyViewChartResult,
    JourneyViewJob, JourneyViewJobListing, JourneyViewListing, JourneyViewResult,
    JourneyViewSchedule, JourneyViewScheduleListing, Label, Outcome,
    OutcomeAttributionAsyncResponse, OutcomeAttributionJobStateResponse,
    OutcomeAttributionListing, OutcomeAttributionResponseListing, OutcomeListing,
    OutcomePredictor, OutcomePredictorListing, OutcomePredictorRequest, OutcomeRequest,
    OutcomeScoresResult, PatchActionMap, PatchActionTarget, PatchActionTemplate,
    PatchOutcome, PatchSegment, SegmentListing, Session, WebEventRequest,
    WebEventResponse,
};

crate::runtime::request::operation! {
    DeleteJourneyActionmap "DELETE" "/api/v2/journey/actionmaps/{actionMapId}" "/actionMapId"
    (action_map_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteJourneyActiontemplate "DELETE" "/api/v2/journey/actiontemplates/{actionTemplateId}" "/actionTemplateId ?hardDelete"
    (action_template_id: &str = text) -> () {
        #[doc = " The parameter `hardDelete`."]
        1 hard_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteJourneyOutcome "DELETE" "/api/v2/journey/outcomes/{outcomeId}" "/outcomeId"
    (outcome_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteJourneyOutcomesPredictor "DELETE" "/api/v2/journey/outcomes/predictors/{predictorId}" "/predictorId"
    (predictor_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteJourneySegment "DELETE" "/api/v2/journey/segments/{segmentId}" "/segmentId"
    (segment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteJourneyView "DELETE" "/api/v2/journey/views/{viewId}" "/viewId"
    (view_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteJourneyViewSchedules "DELETE" "/api/v2/journey/views/{viewId}/schedules" "/viewId >application/json"
    (view_id: &str = text) -> JourneyViewSchedule {
    }
}

crate::runtime::request::operation! {
    GetJourneyActionmap "GET" "/api/v2/journey/actionmaps/{actionMapId}" "/actionMapId >application/json"
    (action_map_id: &str = text) -> ActionMap {
    }
}

crate::runtime::request::operation! {
    GetJourneyActionmaps "GET" "/api/v2/journey/actionmaps" "?actionMapIds ?filterField ?filterValue ?pageNumber ?pageSize ?queryFields ?queryValue ?sortBy >application/json"
    () -> ActionMapListing {
        #[doc = " The parameter `actionMapIds`."]
        0 action_map_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `filterField`."]
        1 filter_field: &str = text;
        #[doc = " The parameter `filterValue`."]
        2 filter_value: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `queryFields`."]
        5 query_fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `queryValue`."]
        6 query_value: &str = text;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetJourneyActionmapsEstimatesJob "GET" "/api/v2/journey/actionmaps/estimates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> String {
    }
}

crate::runtime::request::operation! {
    GetJourneyActionmapsEstimatesJobResults "GET" "/api/v2/journey/actionmaps/estimates/jobs/{jobId}/results" "/jobId >application/json"
    (job_id: &str = text) -> ActionMapEstimateResult {
    }
}

crate::runtime::request::operation! {
    GetJourneyActiontarget "GET" "/api/v2/journey/actiontargets/{actionTargetId}" "/actionTargetId >application/json"
    (action_target_id: &str = text) -> ActionTarget {
    }
}

crate::runtime::request::operation! {
    GetJourneyActiontargets "GET" "/api/v2/journey/actiontargets" "?pageNumber ?pageSize >application/json"
    () -> ActionTargetListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetJourneyActiontemplate "GET" "/api/v2/journey/actiontemplates/{actionTemplateId}" "/actionTemplateId >application/json"
    (action_template_id: &str = text) -> ActionTemplate {
    }
}

crate::runtime::request::operation! {
    GetJourneyActiontemplates "GET" "/api/v2/journey/actiontemplates" "?mediaType ?pageNumber ?pageSize ?queryFields ?queryValue ?sortBy ?state >application/json"
    () -> ActionTemplateListing {
        #[doc = " The parameter `mediaType`."]
        0 media_type: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `queryFields`."]
        3 query_fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `queryValue`."]
        4 query_value: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        6 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetJourneyDeploymentCustomerPing "GET" "/api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping" "/deploymentId /customerCookieId ?appNamespace ?dl ?dt ?sessionId ?sinceLastBeaconMilliseconds >application/json"
    (deployment_id: &str = text, customer_cookie_id: &str = text) -> DeploymentPing {
        #[doc = " The parameter `appNamespace`."]
        2 app_namespace: &str = text;
        3 dl: &str = text;
        4 dt: &str = text;
        #[doc = " The parameter `sessionId`."]
        5 session_id: &str = text;
        #[doc = " The parameter `sinceLastBeaconMilliseconds`."]
        6 since_last_beacon_milliseconds: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetJourneyOutcome "GET" "/api/v2/journey/outcomes/{outcomeId}" "/outcomeId >application/json"
    (outcome_id: &str = text) -> Outcome {
    }
}

crate::runtime::request::operation! {
    GetJourneyOutcomes "GET" "/api/v2/journey/outcomes" "?outcomeIds ?pageNumber ?pageSize ?queryFields ?queryValue ?sortBy >application/json"
    () -> OutcomeListing {
        #[doc = " The parameter `outcomeIds`."]
        0 outcome_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `queryFields`."]
        3 query_fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `queryValue`."]
        4 query_value: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetJourneyOutcomesAttributionsJob "GET" "/api/v2/journey/outcomes/attributions/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> OutcomeAttributionJobStateResponse {
    }
}

crate::runtime::request::operation! {
    GetJourneyOutcomesAttributionsJobResults "GET" "/api/v2/journey/outcomes/attributions/jobs/{jobId}/results" "/jobId >application/json"
    (job_id: &str = text) -> OutcomeAttributionResponseListing {
    }
}

crate::runtime::request::operation! {
    GetJourneyOutcomesPredictor "GET" "/api/v2/journey/outcomes/predictors/{predictorId}" "/predictorId >application/json"
    (predictor_id: &str = text) -> OutcomePredictor {
    }
}

crate::runtime::request::operation! {
    GetJourneyOutcomesPredictors "GET" "/api/v2/journey/outcomes/predictors" ">application/json"
    () -> OutcomePredictorListing {
    }
}

crate::runtime::request::operation! {
    GetJourneySegment "GET" "/api/v2/journey/segments/{segmentId}" "/segmentId >application/json"
    (segment_id: &str = text) -> JourneySegment {
    }
}

crate::runtime::request::operation! {
    GetJourneySegments "GET" "/api/v2/journey/segments" "?isActive ?pageNumber ?pageSize ?queryFields ?queryValue ?segmentIds ?sortBy >application/json"
    () -> SegmentListing {
        #[doc = " The parameter `isActive`."]
        0 is_active: bool = value;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `queryFields`."]
        3 query_fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `queryValue`."]
        4 query_value: &str = text;
        #[doc = " The parameter `segmentIds`."]
        5 segment_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetJourneySession "GET" "/api/v2/journey/sessions/{sessionId}" "/sessionId >application/json"
    (session_id: &str = text) -> Session {
    }
}

crate::runtime::request::operation! {
    GetJourneySessionEvents "GET" "/api/v2/journey/sessions/{sessionId}/events" "/sessionId ?after ?eventType ?pageSize >application/json"
    (session_id: &str = text) -> EventListing {
        1 after: &str = text;
        #[doc = " The parameter `eventType`."]
        2 event_type: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetJourneySessionOutcomescores "GET" "/api/v2/journey/sessions/{sessionId}/outcomescores" "/sessionId >application/json"
    (session_id: &str = text) -> OutcomeScoresResult {
    }
}

crate::runtime::request::operation! {
    GetJourneyView "GET" "/api/v2/journey/views/{viewId}" "/viewId >application/json"
    (view_id: &str = text) -> JourneyView {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewSchedules "GET" "/api/v2/journey/views/{viewId}/schedules" "/viewId >application/json"
    (view_id: &str = text) -> JourneyViewSchedule {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersion "GET" "/api/v2/journey/views/{viewId}/versions/{versionId}" "/viewId /versionId >application/json"
    (view_id: &str = text, version_id: &str = text) -> JourneyView {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersionChart "GET" "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}" "/viewId /journeyViewVersion /chartId >application/json"
    (view_id: &str = text, journey_view_version: &str = text, chart_id: &str = text) -> JourneyViewChart {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersionChartVersion "GET" "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}" "/viewId /journeyViewVersion /chartId /chartVersion >application/json"
    (view_id: &str = text, journey_view_version: &str = text, chart_id: &str = text, chart_version: &str = text) -> JourneyViewChart {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersionJob "GET" "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}" "/viewId /journeyVersionId /jobId >application/json"
    (view_id: &str = text, journey_version_id: &str = text, job_id: &str = text) -> JourneyViewJob {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersionJobResults "GET" "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results" "/viewId /journeyViewVersion /jobId >application/json"
    (view_id: &str = text, journey_view_version: &str = text, job_id: &str = text) -> JourneyViewResult {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersionJobResultsChart "GET" "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}" "/viewId /journeyVersionId /jobId /chartId >application/json"
    (view_id: &str = text, journey_version_id: &str = text, job_id: &str = text, chart_id: &str = text) -> JourneyViewChartResult {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewVersionJobsLatest "GET" "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest" "/viewId /journeyVersionId >application/json"
    (view_id: &str = text, journey_version_id: &str = text) -> JourneyViewJob {
    }
}

crate::runtime::request::operation! {
    GetJourneyViews "GET" "/api/v2/journey/views" "?expand ?id ?nameOrCreatedBy ?pageNumber ?pageSize >application/json"
    () -> JourneyViewListing {
        0 expand: &str = text;
        1 id: &str = text;
        #[doc = " The parameter `nameOrCreatedBy`."]
        2 name_or_created_by: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetJourneyViewsDataDetails "GET" "/api/v2/journey/views/data/details" ">application/json"
    () -> DataRange {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewsEventdefinition "GET" "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}" "/eventDefinitionId >application/json"
    (event_definition_id: &str = text) -> JourneyEventDefinition {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewsEventdefinitions "GET" "/api/v2/journey/views/eventdefinitions" ">application/json"
    () -> JourneyEventDefinitionListing {
    }
}

crate::runtime::request::operation! {
    GetJourneyViewsJobs "GET" "/api/v2/journey/views/jobs" "?interval ?pageNumber ?pageSize ?statuses >application/json"
    () -> JourneyViewJobListing {
        0 interval: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        3 statuses: &str = text;
    }
}

crate::runtime::request::operation! {
    GetJourneyViewsSchedules "GET" "/api/v2/journey/views/schedules" "?pageNumber ?pageSize >application/json"
    () -> JourneyViewScheduleListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchJourneyActionmap "PATCH" "/api/v2/journey/actionmaps/{actionMapId}" "/actionMapId =application/json >application/json"
    (action_map_id: &str = text) -> ActionMap {
        1 body: &PatchActionMap = json;
    }
}

crate::runtime::request::operation! {
    PatchJourneyActiontarget "PATCH" "/api/v2/journey/actiontargets/{actionTargetId}" "/actionTargetId =application/json >application/json"
    (action_target_id: &str = text) -> ActionTarget {
        1 body: &PatchActionTarget = json;
    }
}

crate::runtime::request::operation! {
    PatchJourneyActiontemplate "PATCH" "/api/v2/journey/actiontemplates/{actionTemplateId}" "/actionTemplateId =application/json >application/json"
    (action_template_id: &str = text) -> ActionTemplate {
        1 body: &PatchActionTemplate = json;
    }
}

crate::runtime::request::operation! {
    PatchJourneyOutcome "PATCH" "/api/v2/journey/outcomes/{outcomeId}" "/outcomeId =application/json >application/json"
    (outcome_id: &str = text) -> Outcome {
        1 body: &PatchOutcome = json;
    }
}

crate::runtime::request::operation! {
    PatchJourneySegment "PATCH" "/api/v2/journey/segments/{segmentId}" "/segmentId =application/json >application/json"
    (segment_id: &str = text) -> JourneySegment {
        1 body: &PatchSegment = json;
    }
}

crate::runtime::request::operation! {
    PatchJourneyViewVersionJob "PATCH" "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}" "/viewId /journeyVersionId /jobId =application/json >application/json"
    (view_id: &str = text, journey_version_id: &str = text, job_id: &str = text, body: &JourneyViewJob = json) -> JourneyViewJob {
    }
}

crate::runtime::request::operation! {
    PostJourneyActionmaps "POST" "/api/v2/journey/actionmaps" "=application/json >application/json"
    () -> ActionMap {
        0 body: &ActionMap = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyActionmapsEstimatesJobs "POST" "/api/v2/journey/actionmaps/estimates/jobs" "=application/json >application/json"
    (body: &ActionMapEstimateRequest = json) -> EstimateJobAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PostJourneyActiontemplates "POST" "/api/v2/journey/actiontemplates" "=application/json >application/json"
    () -> ActionTemplate {
        0 body: &ActionTemplate = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyDeploymentActionevent "POST" "/api/v2/journey/deployments/{deploymentId}/actionevent" "/deploymentId =application/json"
    (deployment_id: &str = text, body: &ActionEventRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostJourneyDeploymentAppevents "POST" "/api/v2/journey/deployments/{deploymentId}/appevents" "/deploymentId =application/json >application/json"
    (deployment_id: &str = text) -> AppEventResponse {
        1 body: &AppEventRequest = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyDeploymentWebevents "POST" "/api/v2/journey/deployments/{deploymentId}/webevents" "/deploymentId =application/json >application/json"
    (deployment_id: &str = text) -> WebEventResponse {
        1 body: &WebEventRequest = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyFlowsPathsQuery "POST" "/api/v2/journey/flows/paths/query" "=application/json >application/json"
    () -> FlowPaths {
        0 body: &FlowPathsQuery = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyOutcomes "POST" "/api/v2/journey/outcomes" "=application/json >application/json"
    () -> Outcome {
        0 body: &OutcomeRequest = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyOutcomesAttributionsJobs "POST" "/api/v2/journey/outcomes/attributions/jobs" "=application/json >application/json"
    () -> OutcomeAttributionAsyncResponse {
        0 body: &OutcomeAttributionListing = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyOutcomesPredictors "POST" "/api/v2/journey/outcomes/predictors" "=application/json >application/json"
    () -> OutcomePredictor {
        0 body: &OutcomePredictorRequest = json;
    }
}

crate::runtime::request::operation! {
    PostJourneySegments "POST" "/api/v2/journey/segments" "=application/json >application/json"
    () -> JourneySegment {
        0 body: &JourneySegmentRequest = json;
    }
}

crate::runtime::request::operation! {
    PostJourneyViewSchedules "POST" "/api/v2/journey/views/{viewId}/schedules" "/viewId =application/json >application/json"
    (view_id: &str = text, body: &JourneyViewSchedule = json) -> JourneyViewSchedule {
    }
}

crate::runtime::request::operation! {
    PostJourneyViewVersionJobs "POST" "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs" "/viewId /journeyVersionId >application/json"
    (view_id: &str = text, journey_version_id: &str = text) -> JourneyViewJob {
    }
}

crate::runtime::request::operation! {
    PostJourneyViewVersions "POST" "/api/v2/journey/views/{viewId}/versions" "/viewId =application/json >application/json"
    (view_id: &str = text, body: &JourneyView = json) -> JourneyView {
    }
}

crate::runtime::request::operation! {
    PostJourneyViews "POST" "/api/v2/journey/views" "=application/json >application/json"
    (body: &JourneyView = json) -> JourneyView {
    }
}

crate::runtime::request::operation! {
    PostJourneyViewsEncodingsValidate "POST" "/api/v2/journey/views/encodings/validate" "=application/json >application/json"
    () -> EntityListing {
        0 body: &[Label] = json_list;
    }
}

crate::runtime::request::operation! {
    PutJourneyViewSchedules "PUT" "/api/v2/journey/views/{viewId}/schedules" "/viewId =application/json >application/json"
    (view_id: &str = text, body: &JourneyViewSchedule = json) -> JourneyViewSchedule {
    }
}

crate::runtime::request::operation! {
    PutJourneyViewVersion "PUT" "/api/v2/journey/views/{viewId}/versions/{versionId}" "/viewId /versionId =application/json >application/json"
    (view_id: &str = text, version_id: &str = text, body: &JourneyView = json) -> JourneyView {
    }
}
