// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ActivityCodeContainer, ActivityPlanJobListing, ActivityPlanJobResponse,
    ActivityPlanListing, ActivityPlanResponse, ActivityPlanRunJobResponse,
    AddAdherenceExplanationAdminRequest, AddAdherenceExplanationAgentRequest,
    AddShiftTradeRequest, AddWorkPlanRotationRequest, AdherenceExplanationAsyncResponse,
    AdherenceExplanationJob, AdherenceExplanationResponse,
    AdminAgentWorkPlanPreferenceResponse,
    AdminBulkUpdateAlternativeShiftTradeStateRequest, AdminTimeOffRequestPatch,
    AgentIntegrationsRequest, AgentIntegrationsResponse, AgentManagementUnitReference,
    AgentPossibleWorkShiftsRequest, AgentPossibleWorkShiftsResponse,
    AgentQueryAdherenceExplanationsRequest, AgentQueryAdherenceExplanationsResponse,
    AgentTimeOffRequestPatch, AgentUpdateAlternativeShiftTradeRequest,
    AgentWorkPlanBiddingPreferenceResponse, AgentWorkPlanBids, AgentWorkPlanListResponse,
    AgentsBidAssignedWorkPlanOverrideRequest, AgentsIntegrationsListing,
    AgentsWorkPlansResponse, AlternativeShiftAsyncResponse,
    AlternativeShiftBuSettingsResponse, AlternativeShiftJobResponse,
    AlternativeShiftOffersRequest, AlternativeShiftSearchOffersRequest,
    AlternativeShiftTradeResponse, AsyncForecastOperationResult, AsyncIntradayResponse,
    AvailableTimeOffRequest, AvailableTimeOffResponse, BuAgentScheduleHistoryResponse,
    BuAlternativeShiftJobResponse, BuAsyncAgentSchedulesQueryResponse,
    BuAsyncAgentSchedulesSearchResponse, BuAsyncScheduleResponse,
    BuAsyncScheduleRunResponse, BuCopyScheduleRequest, BuCreateBlankScheduleRequest,
    BuCreateTimeOffLimitRequest, BuCreateTimeOffPlanRequest,
    BuCurrentAgentScheduleSearchResponse, BuForecastGenerationResult,
    BuForecastResultResponse, BuForecastStaffingRequirementsResultResponse,
    BuGenerateScheduleRequest, BuGetCurrentAgentScheduleRequest,
    BuHeadcountForecastResponse, BuListAlternativeShiftTradesResponse,
    BuQueryAdherenceExplanationsRequest, BuQueryAdherenceExplanationsResponse,
    BuQueryAgentSchedulesRequest, BuRescheduleRequest, BuRescheduleResult,
    BuScheduleListing, BuScheduleMetadata, BuScheduleRun, BuScheduleRunListing,
    BuSearchAgentSchedulesRequest, BuSetTimeOffLimitValuesRequest, BuShortTermForecast,
    BuShortTermForecastListing, BuTimeOffLimitListing, BuTimeOffLimitResponse,
    BuTimeOffLimitValuesResponse, BuTimeOffPlanListing, BuTimeOffPlanResponse,
    BuUpdateTimeOffPlanRequest, BulkShiftTradeStateUpdateRequest,
    BulkUpdateShiftTradeStateResponse, BusinessUnitActivityCode,
    BusinessUnitActivityCodeListing, BusinessUnitListing, BusinessUnitResponse,
    CalendarUrlResponse, ContinuousForecastGetSessionResponse,
    ContinuousForecastSessionResponse, ContinuousForecastSnapshotResponse,
    CopyBuForecastRequest, CopyWorkPlan, CopyWorkPlanBid, CopyWorkPlanRotationRequest,
    CreateActivityCodeRequest, CreateActivityPlanRequest, CreateAdminTimeOffRequest,
    CreateAgentTimeOffRequest, CreateAlternativeShiftTradeRequest,
    CreateBusinessUnitRequest, CreateManagementUnitApiRequest,
    CreatePlanningGroupRequest, CreateServiceGoalTemplate, CreateStaffingGroupRequest,
    CreateTimeOffLimitRequest, CreateTimeOffPlanRequest, CreateWorkPlan,
    CreateWorkPlanBid, CurrentUserScheduleRequestBody,
    CurrentUserTimeOffIntegrationStatusRequest, EntityListing,
    EstimateAvailableTimeOffRequest, EstimateAvailableTimeOffResponse,
    ForecastPlanningGroupsResponse, GenerateBuForecastRequest, GetAgentsWorkPlansRequest,
    HistoricalImportDeleteFilesJobRequest, HistoricalImportDeleteFilesJobResponse,
    HistoricalImportDeleteJobResponse, HistoricalImportOverallDeleteStatusResponse,
    HistoricalImportStatusJobResponse, HistoricalImportStatusListing,
    HrisTimeOffTypesJobResponse, HrisTimeOffTypesResponse, ImportForecastResponse,
    ImportForecastUploadResponse, ImportScheduleUploadResponse,
    IntradayPlanningGroupRequest, ListAlternativeShiftTradesResponse,
    LongTermForecastResultResponse, ManagementUnit, ManagementUnitListing,
    MatchShiftTradeRequest, MatchShiftTradeResponse, MoveAgentsRequest,
    MoveAgentsResponse, MoveManagementUnitRequest, MoveManagementUnitResponse,
    NotificationsResponse, PatchBuScheduleRunRequest, PatchShiftTradeRequest,
    PerformancePredictionRecalculationResponse,
    PerformancePredictionRecalculationUploadResponse, PerformancePredictionResponse,
    PlanningGroup, PlanningGroupList, ProcessScheduleUpdateUploadRequest,
    QueryAdherenceExplanationsResponse, QueryAgentsIntegrationsRequest,
    QueryTimeOffIntegrationStatusRequest, QueryTimeOffLimitValuesRequest,
    QueryTimeOffLimitValuesResponse, QueryUserStaffingGroupListRequest,
    QueryWaitlistPositionsRequest, ScheduleGenerationResult,
    ScheduleUploadProcessingResponse, SchedulingStatusResponse,
    SearchAlternativeShiftTradesRequest, SearchShiftTradesRequest,
    SearchShiftTradesResponse, ServiceGoalTemplate, ServiceGoalTemplateList,
    SetTimeOffIntegrationStatusRequest, SetTimeOffLimitValuesRequest,
    ShiftTradeListResponse, ShiftTradeMatchesSummaryResponse, ShiftTradeResponse,
    StaffingGroupListing, StaffingGroupResponse, TimeOffBalanceJobResponse,
    TimeOffBalanceRequest, TimeOffBalancesResponse,
    TimeOffIntegrationStatusResponseListing, TimeOffLimit, TimeOffLimitListing,
    TimeOffPlan, TimeOffPlanListing, TimeOffRequestList, TimeOffRequestListing,
    TimeOffRequestQueryBody, TimeOffRequestResponse, UpdateActivityCodeRequest,
    UpdateActivityPlanRequest, UpdateAdherenceExplanationStatusRequest,
    UpdateAgentWorkPlanBiddingPreference, UpdateAlternativeShiftBuSettingsRequest,
    UpdateBusinessUnitRequest, UpdateManagementUnitRequest,
    UpdateMuAgentWorkPlansBatchRequest, UpdateMuAgentWorkPlansBatchResponse,
    UpdateMuAgentsRequest, UpdateNotificationsRequest, UpdateNotificationsResponse,
    UpdatePlanningGroupRequest, UpdateScheduleUploadResponse, UpdateServiceGoalTemplate,
    UpdateStaffingGroupRequest, UpdateTimeOffLimitRequest, UpdateTimeOffPlanRequest,
    UpdateWorkPlanBid, UpdateWorkPlanRotationRequest, UploadUrlRequestBody,
    UserListScheduleRequestBody, UserScheduleAdherence, UserScheduleAdherenceListing,
    UserScheduleContainer, UserStaffingGroupListing,
    UserTimeOffIntegrationStatusResponse, UserTimeOffIntegrationStatusResponseListing,
    ValidateWorkPlanResponse, ValidationServiceAsyncResponse, ValidationServiceRequest,
    WaitlistPositionListing, WeekScheduleListResponse, WeekScheduleResponse,
    WeekShiftTradeListResponse, WfmAgent, WfmHistoricalAdherenceBulkQuery,
    WfmHistoricalAdherenceBulkResponse, WfmHistoricalAdherenceQuery,
    WfmHistoricalAdherenceQueryForTeams, WfmHistoricalAdherenceQueryForUsers,
    WfmHistoricalAdherenceResponse, WfmHistoricalShrinkageRequest,
    WfmHistoricalShrinkageResponse, WfmHistoricalShrinkageTeamsRequest,
    WfmIntegrationListing, WfmIntradayPlanningGroupListing, WfmProcessUploadRequest,
    WfmUserEntityListing, WorkPlan, WorkPlanBid, WorkPlanBidGroupCreate,
    WorkPlanBidGroupResponse, WorkPlanBidGroupSummaryList, WorkPlanBidGroupUpdate,
    WorkPlanBidListResponse, WorkPlanBidRanks, WorkPlanListResponse,
    WorkPlanRotationListResponse, WorkPlanRotationResponse, WorkPlanValidationRequest,
};
use crate::runtime::Date;

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunit "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}" "/businessUnitId"
    (business_unit_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitActivitycode "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}" "/businessUnitId /activityCodeId"
    (business_unit_id: &str = text, activity_code_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitPlanninggroup "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}" "/businessUnitId /planningGroupId"
    (business_unit_id: &str = text, planning_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitSchedulingRun "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}" "/businessUnitId /runId"
    (business_unit_id: &str = text, run_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitServicegoaltemplate "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}" "/businessUnitId /serviceGoalTemplateId"
    (business_unit_id: &str = text, service_goal_template_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitStaffinggroup "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}" "/businessUnitId /staffingGroupId"
    (business_unit_id: &str = text, staffing_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitTimeofflimit "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}" "/businessUnitId /timeOffLimitId"
    (business_unit_id: &str = text, time_off_limit_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitTimeoffplan "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}" "/businessUnitId /timeOffPlanId"
    (business_unit_id: &str = text, time_off_plan_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitWeekSchedule "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}" "/businessUnitId /weekId /scheduleId >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text) -> BuAsyncScheduleResponse {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitWeekShorttermforecast "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}" "/businessUnitId /weekDateId /forecastId"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitWorkplanbid "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}" "/businessUnitId /bidId"
    (business_unit_id: &str = text, bid_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementBusinessunitWorkplanbidGroup "DELETE" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}" "/businessUnitId /bidId /bidGroupId"
    (business_unit_id: &str = text, bid_id: &str = text, bid_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementCalendarUrlIcs "DELETE" "/api/v2/workforcemanagement/calendar/url/ics" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementManagementunit "DELETE" "/api/v2/workforcemanagement/managementunits/{managementUnitId}" "/managementUnitId"
    (management_unit_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementManagementunitTimeofflimit "DELETE" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}" "/managementUnitId /timeOffLimitId"
    (management_unit_id: &str = text, time_off_limit_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementManagementunitTimeoffplan "DELETE" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}" "/managementUnitId /timeOffPlanId"
    (management_unit_id: &str = text, time_off_plan_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementManagementunitWorkplan "DELETE" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}" "/managementUnitId /workPlanId"
    (management_unit_id: &str = text, work_plan_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWorkforcemanagementManagementunitWorkplanrotation "DELETE" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}" "/managementUnitId /workPlanRotationId"
    (management_unit_id: &str = text, work_plan_rotation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAdherence "GET" "/api/v2/workforcemanagement/adherence" "?userId >application/json"
    (user_id: &[impl AsRef<str>] = texts) -> Vec<UserScheduleAdherence> {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAdherenceExplanation "GET" "/api/v2/workforcemanagement/adherence/explanations/{explanationId}" "/explanationId >application/json"
    (explanation_id: &str = text) -> AdherenceExplanationResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAdherenceExplanationsJob "GET" "/api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AdherenceExplanationJob {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAdherenceHistoricalBulkJob "GET" "/api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> WfmHistoricalAdherenceBulkResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAdherenceHistoricalJob "GET" "/api/v2/workforcemanagement/adherence/historical/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> WfmHistoricalAdherenceResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAgentAdherenceExplanation "GET" "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}" "/agentId /explanationId >application/json"
    (agent_id: &str = text, explanation_id: &str = text) -> AdherenceExplanationResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAgentManagementunit "GET" "/api/v2/workforcemanagement/agents/{agentId}/managementunit" "/agentId >application/json"
    (agent_id: &str = text) -> AgentManagementUnitReference {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAgentsMeManagementunit "GET" "/api/v2/workforcemanagement/agents/me/managementunit" ">application/json"
    () -> AgentManagementUnitReference {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsOffersJob "GET" "/api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AlternativeShiftJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsOffersSearchJob "GET" "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AlternativeShiftJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsSettings "GET" "/api/v2/workforcemanagement/alternativeshifts/settings" ">application/json"
    () -> AlternativeShiftBuSettingsResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsTrade "GET" "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}" "/tradeId >application/json"
    (trade_id: &str = text) -> AlternativeShiftTradeResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsTrades "GET" "/api/v2/workforcemanagement/alternativeshifts/trades" "?forceAsync >application/json"
    () -> ListAlternativeShiftTradesResponse {
        #[doc = " The parameter `forceAsync`."]
        0 force_async: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsTradesJob "GET" "/api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AlternativeShiftJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementAlternativeshiftsTradesStateJob "GET" "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AlternativeShiftJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunit "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}" "/businessUnitId ?expand >application/json"
    (business_unit_id: &str = text) -> BusinessUnitResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitActivitycode "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}" "/businessUnitId /activityCodeId >application/json"
    (business_unit_id: &str = text, activity_code_id: &str = text) -> BusinessUnitActivityCode {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitActivitycodes "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes" "/businessUnitId ?forceDownloadService >application/json"
    (business_unit_id: &str = text) -> BusinessUnitActivityCodeListing {
        #[doc = " The parameter `forceDownloadService`."]
        1 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitActivityplan "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}" "/businessUnitId /activityPlanId >application/json"
    (business_unit_id: &str = text, activity_plan_id: &str = text) -> ActivityPlanResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitActivityplanRunsJob "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}" "/businessUnitId /activityPlanId /jobId >application/json"
    (business_unit_id: &str = text, activity_plan_id: &str = text, job_id: &str = text) -> ActivityPlanRunJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitActivityplans "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans" "/businessUnitId ?state >application/json"
    (business_unit_id: &str = text) -> ActivityPlanListing {
        1 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitActivityplansJobs "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs" "/businessUnitId >application/json"
    (business_unit_id: &str = text) -> ActivityPlanJobListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitAlternativeshiftsSettings "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings" "/businessUnitId >application/json"
    (business_unit_id: &str = text) -> AlternativeShiftBuSettingsResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitAlternativeshiftsTrade "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}" "/businessUnitId /tradeId >application/json"
    (business_unit_id: &str = text, trade_id: &str = text) -> AlternativeShiftTradeResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}" "/businessUnitId /jobId >application/json"
    (business_unit_id: &str = text, job_id: &str = text) -> BuAlternativeShiftJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitIntradayPlanninggroups "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups" "/businessUnitId ?date >application/json"
    (business_unit_id: &str = text, date: Date = value) -> WfmIntradayPlanningGroupListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSession "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session" "/businessUnitId >application/json"
    (business_unit_id: &str = text) -> ContinuousForecastGetSessionResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}" "/businessUnitId /sessionId >application/json"
    (business_unit_id: &str = text, session_id: &str = text) -> ContinuousForecastSessionResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}" "/businessUnitId /sessionId /snapshotId >application/json"
    (business_unit_id: &str = text, session_id: &str = text, snapshot_id: &str = text) -> ContinuousForecastSnapshotResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitManagementunits "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits" "/businessUnitId ?divisionId ?feature >application/json"
    (business_unit_id: &str = text) -> ManagementUnitListing {
        #[doc = " The parameter `divisionId`."]
        1 division_id: &str = text;
        2 feature: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitPlanninggroup "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}" "/businessUnitId /planningGroupId >application/json"
    (business_unit_id: &str = text, planning_group_id: &str = text) -> PlanningGroup {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitPlanninggroups "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups" "/businessUnitId >application/json"
    (business_unit_id: &str = text) -> PlanningGroupList {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitSchedulingRun "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}" "/businessUnitId /runId >application/json"
    (business_unit_id: &str = text, run_id: &str = text) -> BuScheduleRun {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitSchedulingRunResult "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result" "/businessUnitId /runId ?expand ?managementUnitIds >application/json"
    (business_unit_id: &str = text, run_id: &str = text, expand: &[impl AsRef<str>] = texts, management_unit_ids: &[impl AsRef<str>] = texts) -> BuRescheduleResult {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitSchedulingRuns "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs" "/businessUnitId >application/json"
    (business_unit_id: &str = text) -> BuScheduleRunListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitServicegoaltemplate "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}" "/businessUnitId /serviceGoalTemplateId ?expand >application/json"
    (business_unit_id: &str = text, service_goal_template_id: &str = text) -> ServiceGoalTemplate {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitServicegoaltemplates "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates" "/businessUnitId ?expand >application/json"
    (business_unit_id: &str = text) -> ServiceGoalTemplateList {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitStaffinggroup "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}" "/businessUnitId /staffingGroupId >application/json"
    (business_unit_id: &str = text, staffing_group_id: &str = text) -> StaffingGroupResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitStaffinggroups "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups" "/businessUnitId ?managementUnitId >application/json"
    (business_unit_id: &str = text) -> StaffingGroupListing {
        #[doc = " The parameter `managementUnitId`."]
        1 management_unit_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitTimeofflimit "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}" "/businessUnitId /timeOffLimitId >application/json"
    (business_unit_id: &str = text, time_off_limit_id: &str = text) -> BuTimeOffLimitResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitTimeofflimits "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits" "/businessUnitId ?managementUnitId >application/json"
    (business_unit_id: &str = text) -> BuTimeOffLimitListing {
        #[doc = " The parameter `managementUnitId`."]
        1 management_unit_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitTimeoffplan "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}" "/businessUnitId /timeOffPlanId >application/json"
    (business_unit_id: &str = text, time_off_plan_id: &str = text) -> BuTimeOffPlanResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitTimeoffplans "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans" "/businessUnitId ?forceDownloadService ?managementUnitId >application/json"
    (business_unit_id: &str = text) -> BuTimeOffPlanListing {
        #[doc = " The parameter `forceDownloadService`."]
        1 force_download_service: bool = value;
        #[doc = " The parameter `managementUnitId`."]
        2 management_unit_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekSchedule "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}" "/businessUnitId /weekId /scheduleId ?expand >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text) -> BuScheduleMetadata {
        3 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekScheduleGenerationresults "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults" "/businessUnitId /weekId /scheduleId >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text) -> ScheduleGenerationResult {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast" "/businessUnitId /weekId /scheduleId ?forceDownload >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text) -> BuHeadcountForecastResponse {
        #[doc = " The parameter `forceDownload`."]
        3 force_download: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekScheduleHistoryAgent "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}" "/businessUnitId /weekId /scheduleId /agentId >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text, agent_id: &str = text) -> BuAgentScheduleHistoryResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions" "/businessUnitId /weekId /scheduleId >application/json"
    (business_unit_id: &str = text, week_id: &str = text, schedule_id: &str = text) -> PerformancePredictionResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}" "/businessUnitId /weekId /scheduleId /recalculationId >application/json"
    (business_unit_id: &str = text, week_id: &str = text, schedule_id: &str = text, recalculation_id: &str = text) -> PerformancePredictionRecalculationResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekSchedules "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules" "/businessUnitId /weekId ?expand ?includeOnlyPublished >application/json"
    (business_unit_id: &str = text, week_id: &str = text) -> BuScheduleListing {
        2 expand: &str = text;
        #[doc = " The parameter `includeOnlyPublished`."]
        3 include_only_published: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecast "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}" "/businessUnitId /weekDateId /forecastId ?expand >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> BuShortTermForecast {
        3 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecastData "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data" "/businessUnitId /weekDateId /forecastId ?forceDownloadService ?weekNumber >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> BuForecastResultResponse {
        #[doc = " The parameter `forceDownloadService`."]
        3 force_download_service: bool = value;
        #[doc = " The parameter `weekNumber`."]
        4 week_number: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults" "/businessUnitId /weekDateId /forecastId >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> BuForecastGenerationResult {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata" "/businessUnitId /weekDateId /forecastId ?forceDownloadService >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> LongTermForecastResultResponse {
        #[doc = " The parameter `forceDownloadService`."]
        3 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups" "/businessUnitId /weekDateId /forecastId >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> ForecastPlanningGroupsResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement" "/businessUnitId /weekDateId /forecastId ?weekNumbers >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text) -> BuForecastStaffingRequirementsResultResponse {
        #[doc = " The parameter `weekNumbers`."]
        3 week_numbers: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWeekShorttermforecasts "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts" "/businessUnitId /weekDateId >application/json"
    (business_unit_id: &str = text, week_date_id: &str = text) -> BuShortTermForecastListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWorkplanbid "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}" "/businessUnitId /bidId >application/json"
    (business_unit_id: &str = text, bid_id: &str = text) -> WorkPlanBid {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWorkplanbidGroup "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}" "/businessUnitId /bidId /bidGroupId >application/json"
    (business_unit_id: &str = text, bid_id: &str = text, bid_group_id: &str = text) -> WorkPlanBidGroupResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWorkplanbidGroupPreferences "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences" "/businessUnitId /bidId /bidGroupId >application/json"
    (business_unit_id: &str = text, bid_id: &str = text, bid_group_id: &str = text) -> AdminAgentWorkPlanPreferenceResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWorkplanbidGroupsSummary "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary" "/businessUnitId /bidId >application/json"
    (business_unit_id: &str = text, bid_id: &str = text) -> WorkPlanBidGroupSummaryList {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitWorkplanbids "GET" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids" "/businessUnitId >application/json"
    (business_unit_id: &str = text) -> WorkPlanBidListResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunits "GET" "/api/v2/workforcemanagement/businessunits" "?divisionId ?feature >application/json"
    () -> BusinessUnitListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &str = text;
        1 feature: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementBusinessunitsDivisionviews "GET" "/api/v2/workforcemanagement/businessunits/divisionviews" "?divisionId >application/json"
    () -> BusinessUnitListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementCalendarDataIcs "GET" "/api/v2/workforcemanagement/calendar/data/ics" "?calendarId >application/json"
    (calendar_id: &str = text) -> String {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementCalendarUrlIcs "GET" "/api/v2/workforcemanagement/calendar/url/ics" ">application/json"
    () -> CalendarUrlResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementHistoricaldataBulkRemoveJob "GET" "/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> HistoricalImportDeleteFilesJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementHistoricaldataBulkRemoveJobs "GET" "/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs" ">application/json"
    () -> HistoricalImportOverallDeleteStatusResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementHistoricaldataDeletejob "GET" "/api/v2/workforcemanagement/historicaldata/deletejob" ">application/json"
    () -> HistoricalImportDeleteJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementHistoricaldataImportstatus "GET" "/api/v2/workforcemanagement/historicaldata/importstatus" ">application/json"
    () -> HistoricalImportStatusListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementHistoricaldataImportstatusJobId "GET" "/api/v2/workforcemanagement/historicaldata/importstatus/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> HistoricalImportStatusJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementIntegrationsHris "GET" "/api/v2/workforcemanagement/integrations/hris" ">application/json"
    () -> WfmIntegrationListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementIntegrationsHrisTimeofftypesJob "GET" "/api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> HrisTimeOffTypesJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunit "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}" "/managementUnitId ?expand >application/json"
    (management_unit_id: &str = text) -> ManagementUnit {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWorkforcemanagementManagementunitActivitycodes "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes" "/managementUnitId >application/json"
    (management_unit_id: &str = text) -> ActivityCodeContainer {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitAdherence "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence" "/managementUnitId ?forceDownloadService >application/json"
    (management_unit_id: &str = text) -> UserScheduleAdherenceListing {
        #[doc = " The parameter `forceDownloadService`."]
        1 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitAgent "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}" "/managementUnitId /agentId ?excludeCapabilities ?expand >application/json"
    (management_unit_id: &str = text, agent_id: &str = text) -> WfmAgent {
        #[doc = " The parameter `excludeCapabilities`."]
        2 exclude_capabilities: bool = value;
        3 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitAgentShifttrades "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades" "/managementUnitId /agentId >application/json"
    (management_unit_id: &str = text, agent_id: &str = text) -> ShiftTradeListResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitShifttradesMatched "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched" "/managementUnitId >application/json"
    (management_unit_id: &str = text) -> ShiftTradeMatchesSummaryResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitShifttradesUsers "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users" "/managementUnitId >application/json"
    (management_unit_id: &str = text) -> WfmUserEntityListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitTimeofflimit "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}" "/managementUnitId /timeOffLimitId >application/json"
    (management_unit_id: &str = text, time_off_limit_id: &str = text) -> TimeOffLimit {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitTimeofflimits "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits" "/managementUnitId >application/json"
    (management_unit_id: &str = text) -> TimeOffLimitListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitTimeoffplan "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}" "/managementUnitId /timeOffPlanId >application/json"
    (management_unit_id: &str = text, time_off_plan_id: &str = text) -> TimeOffPlan {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitTimeoffplans "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans" "/managementUnitId >application/json"
    (management_unit_id: &str = text) -> TimeOffPlanListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitUserTimeoffrequest "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}" "/managementUnitId /userId /timeOffRequestId >application/json"
    (management_unit_id: &str = text, user_id: &str = text, time_off_request_id: &str = text) -> TimeOffRequestResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits" "/managementUnitId /userId /timeOffRequestId >application/json"
    (management_unit_id: &str = text, user_id: &str = text, time_off_request_id: &str = text) -> QueryTimeOffLimitValuesResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitUserTimeoffrequests "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests" "/managementUnitId /userId >application/json"
    (management_unit_id: &str = text, user_id: &str = text) -> TimeOffRequestList {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitUsers "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users" "/managementUnitId >application/json"
    (management_unit_id: &str = text) -> WfmUserEntityListing {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWorkforcemanagementManagementunitWeekSchedule "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}" "/managementUnitId /weekId /scheduleId ?expand ?forceDownloadService >application/json"
    (management_unit_id: &str = text, week_id: &str = text, schedule_id: &str = text) -> WeekScheduleResponse {
        3 expand: &str = text;
        #[doc = " The parameter `forceDownloadService`."]
        4 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWorkforcemanagementManagementunitWeekSchedules "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules" "/managementUnitId /weekId ?earliestWeekDate ?includeOnlyPublished ?latestWeekDate >application/json"
    (management_unit_id: &str = text, week_id: &str = text) -> WeekScheduleListResponse {
        #[doc = " The parameter `earliestWeekDate`."]
        2 earliest_week_date: &str = text;
        #[doc = " The parameter `includeOnlyPublished`."]
        3 include_only_published: bool = value;
        #[doc = " The parameter `latestWeekDate`."]
        4 latest_week_date: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitWeekShifttrades "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades" "/managementUnitId /weekDateId ?evaluateMatches ?forceDownloadService >application/json"
    (management_unit_id: &str = text, week_date_id: Date = value) -> WeekShiftTradeListResponse {
        #[doc = " The parameter `evaluateMatches`."]
        2 evaluate_matches: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        3 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitWorkplan "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}" "/managementUnitId /workPlanId ?includeOnly >application/json"
    (management_unit_id: &str = text, work_plan_id: &str = text) -> WorkPlan {
        #[doc = " The parameter `includeOnly`."]
        2 include_only: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitWorkplanrotation "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}" "/managementUnitId /workPlanRotationId >application/json"
    (management_unit_id: &str = text, work_plan_rotation_id: &str = text) -> WorkPlanRotationResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitWorkplanrotations "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations" "/managementUnitId ?expand >application/json"
    (management_unit_id: &str = text) -> WorkPlanRotationListResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitWorkplans "GET" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans" "/managementUnitId ?exclude ?expand >application/json"
    (management_unit_id: &str = text) -> WorkPlanListResponse {
        1 exclude: &[impl AsRef<str>] = texts;
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunits "GET" "/api/v2/workforcemanagement/managementunits" "?divisionId ?expand ?feature ?pageNumber ?pageSize >application/json"
    () -> ManagementUnitListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &str = text;
        1 expand: &str = text;
        2 feature: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementManagementunitsDivisionviews "GET" "/api/v2/workforcemanagement/managementunits/divisionviews" "?divisionId >application/json"
    () -> ManagementUnitListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementNotifications "GET" "/api/v2/workforcemanagement/notifications" ">application/json"
    () -> NotificationsResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementSchedulingjob "GET" "/api/v2/workforcemanagement/schedulingjobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> SchedulingStatusResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementShifttrades "GET" "/api/v2/workforcemanagement/shifttrades" ">application/json"
    () -> ShiftTradeListResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementShrinkageJob "GET" "/api/v2/workforcemanagement/shrinkage/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> WfmHistoricalShrinkageResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementTimeoffbalanceJob "GET" "/api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> TimeOffBalanceJobResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementTimeoffrequest "GET" "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}" "/timeOffRequestId >application/json"
    (time_off_request_id: &str = text) -> TimeOffRequestResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementTimeoffrequestWaitlistpositions "GET" "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions" "/timeOffRequestId >application/json"
    (time_off_request_id: &str = text) -> WaitlistPositionListing {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementTimeoffrequests "GET" "/api/v2/workforcemanagement/timeoffrequests" ">application/json"
    () -> TimeOffRequestList {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementUserWorkplanbidranks "GET" "/api/v2/workforcemanagement/users/{userId}/workplanbidranks" "/userId >application/json"
    (user_id: &str = text) -> WorkPlanBidRanks {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementWorkplanbidPreferences "GET" "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences" "/bidId >application/json"
    (bid_id: &str = text) -> AgentWorkPlanBiddingPreferenceResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementWorkplanbidWorkplans "GET" "/api/v2/workforcemanagement/workplanbids/{bidId}/workplans" "/bidId >application/json"
    (bid_id: &str = text) -> AgentWorkPlanListResponse {
    }
}

crate::runtime::request::operation! {
    GetWorkforcemanagementWorkplanbids "GET" "/api/v2/workforcemanagement/workplanbids" ">application/json"
    () -> AgentWorkPlanBids {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementAgentAdherenceExplanation "PATCH" "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}" "/agentId /explanationId =application/json >application/json"
    (agent_id: &str = text, explanation_id: &str = text, body: &UpdateAdherenceExplanationStatusRequest = json) -> AdherenceExplanationAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementAlternativeshiftsTrade "PATCH" "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}" "/tradeId =application/json >application/json"
    (trade_id: &str = text) -> AlternativeShiftTradeResponse {
        1 body: &AgentUpdateAlternativeShiftTradeRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementAlternativeshiftsTradesStateJobs "PATCH" "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs" "=application/json >application/json"
    (body: &AdminBulkUpdateAlternativeShiftTradeStateRequest = json) -> AlternativeShiftAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunit "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> BusinessUnitResponse {
        1 body: &UpdateBusinessUnitRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitActivitycode "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}" "/businessUnitId /activityCodeId =application/json >application/json"
    (business_unit_id: &str = text, activity_code_id: &str = text) -> BusinessUnitActivityCode {
        2 body: &UpdateActivityCodeRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitActivityplan "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}" "/businessUnitId /activityPlanId =application/json >application/json"
    (business_unit_id: &str = text, activity_plan_id: &str = text, body: &UpdateActivityPlanRequest = json) -> ActivityPlanResponse {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitAlternativeshiftsSettings "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> AlternativeShiftBuSettingsResponse {
        1 body: &UpdateAlternativeShiftBuSettingsRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitPlanninggroup "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}" "/businessUnitId /planningGroupId =application/json >application/json"
    (business_unit_id: &str = text, planning_group_id: &str = text) -> PlanningGroup {
        2 body: &UpdatePlanningGroupRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitSchedulingRun "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}" "/businessUnitId /runId =application/json"
    (business_unit_id: &str = text, run_id: &str = text) -> () {
        2 body: &PatchBuScheduleRunRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitServicegoaltemplate "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}" "/businessUnitId /serviceGoalTemplateId =application/json >application/json"
    (business_unit_id: &str = text, service_goal_template_id: &str = text) -> ServiceGoalTemplate {
        2 body: &UpdateServiceGoalTemplate = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitStaffinggroup "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}" "/businessUnitId /staffingGroupId =application/json >application/json"
    (business_unit_id: &str = text, staffing_group_id: &str = text) -> StaffingGroupResponse {
        2 body: &UpdateStaffingGroupRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitTimeoffplan "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}" "/businessUnitId /timeOffPlanId =application/json >application/json"
    (business_unit_id: &str = text, time_off_plan_id: &str = text) -> BuTimeOffPlanResponse {
        2 body: &BuUpdateTimeOffPlanRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitWorkplanbid "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}" "/businessUnitId /bidId =application/json >application/json"
    (business_unit_id: &str = text, bid_id: &str = text, body: &UpdateWorkPlanBid = json) -> WorkPlanBid {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitWorkplanbidGroup "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}" "/businessUnitId /bidId /bidGroupId =application/json >application/json"
    (business_unit_id: &str = text, bid_id: &str = text, bid_group_id: &str = text) -> WorkPlanBidGroupResponse {
        3 body: &WorkPlanBidGroupUpdate = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences "PATCH" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences" "/businessUnitId /bidId /bidGroupId =application/json >application/json"
    (business_unit_id: &str = text, bid_id: &str = text, bid_group_id: &str = text) -> AdminAgentWorkPlanPreferenceResponse {
        3 body: &AgentsBidAssignedWorkPlanOverrideRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunit "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> ManagementUnit {
        1 body: &UpdateManagementUnitRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitAgents "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents" "/managementUnitId =application/json"
    (management_unit_id: &str = text) -> () {
        1 body: &UpdateMuAgentsRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitAgentsWorkplansBulk "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> UpdateMuAgentWorkPlansBatchResponse {
        1 body: &UpdateMuAgentWorkPlansBatchRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitTimeofflimit "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}" "/managementUnitId /timeOffLimitId =application/json >application/json"
    (management_unit_id: &str = text, time_off_limit_id: &str = text) -> TimeOffLimit {
        2 body: &UpdateTimeOffLimitRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitTimeoffplan "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}" "/managementUnitId /timeOffPlanId =application/json >application/json"
    (management_unit_id: &str = text, time_off_plan_id: &str = text) -> TimeOffPlan {
        2 body: &UpdateTimeOffPlanRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus" "/managementUnitId /timeOffRequestId /userId =application/json >application/json"
    (management_unit_id: &str = text, time_off_request_id: &str = text, user_id: &str = text) -> UserTimeOffIntegrationStatusResponse {
        3 body: &SetTimeOffIntegrationStatusRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitUserTimeoffrequest "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}" "/managementUnitId /userId /timeOffRequestId =application/json >application/json"
    (management_unit_id: &str = text, user_id: &str = text, time_off_request_id: &str = text) -> TimeOffRequestResponse {
        3 body: &AdminTimeOffRequestPatch = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitWeekShifttrade "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}" "/managementUnitId /weekDateId /tradeId =application/json >application/json"
    (management_unit_id: &str = text, week_date_id: Date = value, trade_id: &str = text, body: &PatchShiftTradeRequest = json) -> ShiftTradeResponse {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitWorkplan "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}" "/managementUnitId /workPlanId ?validationMode =application/json >application/json"
    (management_unit_id: &str = text, work_plan_id: &str = text) -> WorkPlan {
        #[doc = " The parameter `validationMode`."]
        2 validation_mode: &str = text;
        3 body: &WorkPlan = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementManagementunitWorkplanrotation "PATCH" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}" "/managementUnitId /workPlanRotationId =application/json >application/json"
    (management_unit_id: &str = text, work_plan_rotation_id: &str = text) -> WorkPlanRotationResponse {
        2 body: &UpdateWorkPlanRotationRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementTimeoffrequest "PATCH" "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}" "/timeOffRequestId =application/json >application/json"
    (time_off_request_id: &str = text) -> TimeOffRequestResponse {
        1 body: &AgentTimeOffRequestPatch = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementUserWorkplanbidranks "PATCH" "/api/v2/workforcemanagement/users/{userId}/workplanbidranks" "/userId =application/json >application/json"
    (user_id: &str = text) -> WorkPlanBidRanks {
        1 body: &WorkPlanBidRanks = json;
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementUsersWorkplanbidranksBulk "PATCH" "/api/v2/workforcemanagement/users/workplanbidranks/bulk" "=application/json >application/json"
    (body: &[WorkPlanBidRanks] = json_list) -> EntityListing {
    }
}

crate::runtime::request::operation! {
    PatchWorkforcemanagementWorkplanbidPreferences "PATCH" "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences" "/bidId =application/json >application/json"
    (bid_id: &str = text) -> AgentWorkPlanBiddingPreferenceResponse {
        1 body: &UpdateAgentWorkPlanBiddingPreference = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAdherenceExplanations "POST" "/api/v2/workforcemanagement/adherence/explanations" "=application/json >application/json"
    (body: &AddAdherenceExplanationAgentRequest = json) -> AdherenceExplanationAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAdherenceExplanationsQuery "POST" "/api/v2/workforcemanagement/adherence/explanations/query" "=application/json ?forceAsync ?forceDownloadService >application/json"
    (body: &AgentQueryAdherenceExplanationsRequest = json) -> QueryAdherenceExplanationsResponse {
        #[doc = " The parameter `forceAsync`."]
        1 force_async: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        2 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWorkforcemanagementAdherenceHistorical "POST" "/api/v2/workforcemanagement/adherence/historical" "=application/json >application/json"
    () -> WfmHistoricalAdherenceResponse {
        0 body: &WfmHistoricalAdherenceQueryForUsers = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAdherenceHistoricalBulk "POST" "/api/v2/workforcemanagement/adherence/historical/bulk" "=application/json >application/json"
    () -> WfmHistoricalAdherenceBulkResponse {
        0 body: &WfmHistoricalAdherenceBulkQuery = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAgentAdherenceExplanations "POST" "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations" "/agentId =application/json >application/json"
    (agent_id: &str = text, body: &AddAdherenceExplanationAdminRequest = json) -> AdherenceExplanationAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAgentAdherenceExplanationsQuery "POST" "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query" "/agentId =application/json ?forceAsync ?forceDownloadService >application/json"
    (agent_id: &str = text, body: &AgentQueryAdherenceExplanationsRequest = json) -> AgentQueryAdherenceExplanationsResponse {
        #[doc = " The parameter `forceAsync`."]
        2 force_async: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        3 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAgents "POST" "/api/v2/workforcemanagement/agents" "=application/json >application/json"
    () -> MoveAgentsResponse {
        0 body: &MoveAgentsRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAgentsIntegrationsHrisQuery "POST" "/api/v2/workforcemanagement/agents/integrations/hris/query" "=application/json >application/json"
    () -> AgentsIntegrationsListing {
        0 body: &QueryAgentsIntegrationsRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAgentsMePossibleworkshifts "POST" "/api/v2/workforcemanagement/agents/me/possibleworkshifts" "=application/json >application/json"
    (body: &AgentPossibleWorkShiftsRequest = json) -> AgentPossibleWorkShiftsResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAgentschedulesMine "POST" "/api/v2/workforcemanagement/agentschedules/mine" "=application/json >application/json"
    () -> BuCurrentAgentScheduleSearchResponse {
        0 body: &BuGetCurrentAgentScheduleRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAlternativeshiftsOffersJobs "POST" "/api/v2/workforcemanagement/alternativeshifts/offers/jobs" "=application/json >application/json"
    (body: &AlternativeShiftOffersRequest = json) -> AlternativeShiftAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAlternativeshiftsOffersSearchJobs "POST" "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs" "=application/json >application/json"
    (body: &AlternativeShiftSearchOffersRequest = json) -> AlternativeShiftAsyncResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementAlternativeshiftsTrades "POST" "/api/v2/workforcemanagement/alternativeshifts/trades" "=application/json >application/json"
    (body: &CreateAlternativeShiftTradeRequest = json) -> AlternativeShiftTradeResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitActivitycodes "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> BusinessUnitActivityCode {
        1 body: &CreateActivityCodeRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitActivityplanRunsJobs "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs" "/businessUnitId /activityPlanId >application/json"
    (business_unit_id: &str = text, activity_plan_id: &str = text) -> ActivityPlanJobResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitActivityplans "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text, body: &CreateActivityPlanRequest = json) -> ActivityPlanResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitAdherenceExplanationsQuery "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query" "/businessUnitId =application/json ?forceAsync ?forceDownloadService >application/json"
    (business_unit_id: &str = text, body: &BuQueryAdherenceExplanationsRequest = json) -> BuQueryAdherenceExplanationsResponse {
        #[doc = " The parameter `forceAsync`."]
        2 force_async: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        3 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitAgentschedulesSearch "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search" "/businessUnitId ?forceAsync ?forceDownloadService =application/json >application/json"
    (business_unit_id: &str = text) -> BuAsyncAgentSchedulesSearchResponse {
        #[doc = " The parameter `forceAsync`."]
        1 force_async: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        2 force_download_service: bool = value;
        3 body: &BuSearchAgentSchedulesRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search" "/businessUnitId =application/json ?forceAsync >application/json"
    (business_unit_id: &str = text, body: &SearchAlternativeShiftTradesRequest = json) -> BuListAlternativeShiftTradesResponse {
        #[doc = " The parameter `forceAsync`."]
        2 force_async: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitIntraday "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday" "/businessUnitId ?forceAsync =application/json >application/json"
    (business_unit_id: &str = text) -> AsyncIntradayResponse {
        #[doc = " The parameter `forceAsync`."]
        1 force_async: bool = value;
        2 body: &IntradayPlanningGroupRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitPlanninggroups "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> PlanningGroup {
        1 body: &CreatePlanningGroupRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitServicegoaltemplates "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> ServiceGoalTemplate {
        1 body: &CreateServiceGoalTemplate = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitStaffinggroups "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> StaffingGroupResponse {
        1 body: &CreateStaffingGroupRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitStaffinggroupsQuery "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> UserStaffingGroupListing {
        1 body: &QueryUserStaffingGroupListRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitTimeofflimits "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> BuTimeOffLimitResponse {
        1 body: &BuCreateTimeOffLimitRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitTimeofflimitsValuesQuery "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> BuTimeOffLimitValuesResponse {
        1 body: &QueryTimeOffLimitValuesRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitTimeoffplans "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> BuTimeOffPlanResponse {
        1 body: &BuCreateTimeOffPlanRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query" "/businessUnitId /weekId /scheduleId =application/json ?forceAsync ?forceDownloadService >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text, body: &BuQueryAgentSchedulesRequest = json) -> BuAsyncAgentSchedulesQueryResponse {
        #[doc = " The parameter `forceAsync`."]
        4 force_async: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        5 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekScheduleCopy "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy" "/businessUnitId /weekId /scheduleId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text, body: &BuCopyScheduleRequest = json) -> BuAsyncScheduleResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations" "/businessUnitId /weekId /scheduleId =application/json >application/json"
    (business_unit_id: &str = text, week_id: &str = text, schedule_id: &str = text) -> PerformancePredictionRecalculationResponse {
        3 body: &WfmProcessUploadRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl" "/businessUnitId /weekId /scheduleId =application/json >application/json"
    (business_unit_id: &str = text, week_id: &str = text, schedule_id: &str = text) -> PerformancePredictionRecalculationUploadResponse {
        3 body: &UploadUrlRequestBody = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekScheduleReschedule "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule" "/businessUnitId /weekId /scheduleId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text, body: &BuRescheduleRequest = json) -> BuAsyncScheduleRunResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekScheduleUpdate "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update" "/businessUnitId /weekId /scheduleId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text, body: &ProcessScheduleUpdateUploadRequest = json) -> BuAsyncScheduleResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl" "/businessUnitId /weekId /scheduleId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, schedule_id: &str = text, body: &UploadUrlRequestBody = json) -> UpdateScheduleUploadResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekSchedules "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules" "/businessUnitId /weekId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, body: &BuCreateBlankScheduleRequest = json) -> BuScheduleMetadata {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekSchedulesGenerate "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate" "/businessUnitId /weekId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, body: &BuGenerateScheduleRequest = json) -> BuAsyncScheduleRunResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekSchedulesImport "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import" "/businessUnitId /weekId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, body: &WfmProcessUploadRequest = json) -> ScheduleUploadProcessingResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl" "/businessUnitId /weekId =application/json >application/json"
    (business_unit_id: &str = text, week_id: Date = value, body: &UploadUrlRequestBody = json) -> ImportScheduleUploadResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekShorttermforecastCopy "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy" "/businessUnitId /weekDateId /forecastId =application/json ?forceAsync >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, forecast_id: &str = text, body: &CopyBuForecastRequest = json) -> AsyncForecastOperationResult {
        #[doc = " The parameter `forceAsync`."]
        4 force_async: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate" "/businessUnitId /weekDateId =application/json ?forceAsync >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, body: &GenerateBuForecastRequest = json) -> AsyncForecastOperationResult {
        #[doc = " The parameter `forceAsync`."]
        3 force_async: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekShorttermforecastsImport "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import" "/businessUnitId /weekDateId =application/json >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, body: &WfmProcessUploadRequest = json) -> ImportForecastResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl" "/businessUnitId /weekDateId =application/json >application/json"
    (business_unit_id: &str = text, week_date_id: Date = value, body: &UploadUrlRequestBody = json) -> ImportForecastUploadResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWorkplanbidCopy "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy" "/businessUnitId /bidId =application/json >application/json"
    (business_unit_id: &str = text, bid_id: &str = text) -> WorkPlanBid {
        2 body: &CopyWorkPlanBid = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWorkplanbidGroups "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups" "/businessUnitId /bidId =application/json >application/json"
    (business_unit_id: &str = text, bid_id: &str = text) -> WorkPlanBidGroupResponse {
        2 body: &WorkPlanBidGroupCreate = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunitWorkplanbids "POST" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids" "/businessUnitId =application/json >application/json"
    (business_unit_id: &str = text) -> WorkPlanBid {
        1 body: &CreateWorkPlanBid = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementBusinessunits "POST" "/api/v2/workforcemanagement/businessunits" "=application/json >application/json"
    () -> BusinessUnitResponse {
        0 body: &CreateBusinessUnitRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementCalendarUrlIcs "POST" "/api/v2/workforcemanagement/calendar/url/ics" "?language >application/json"
    () -> CalendarUrlResponse {
        0 language: &str = text;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementHistoricaldataBulkRemoveJobs "POST" "/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs" "=application/json >application/json"
    () -> HistoricalImportDeleteFilesJobResponse {
        0 body: &HistoricalImportDeleteFilesJobRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementHistoricaldataDeletejob "POST" "/api/v2/workforcemanagement/historicaldata/deletejob" ">application/json"
    () -> HistoricalImportDeleteJobResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementHistoricaldataValidate "POST" "/api/v2/workforcemanagement/historicaldata/validate" "=application/json >application/json"
    () -> ValidationServiceAsyncResponse {
        0 body: &ValidationServiceRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementIntegrationsHriTimeofftypesJobs "POST" "/api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs" "/hrisIntegrationId >application/json"
    (hris_integration_id: &str = text) -> HrisTimeOffTypesResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitAgentsWorkplansQuery "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query" "/managementUnitId ?forceDownloadService =application/json >application/json"
    (management_unit_id: &str = text) -> AgentsWorkPlansResponse {
        #[doc = " The parameter `forceDownloadService`."]
        1 force_download_service: bool = value;
        2 body: &GetAgentsWorkPlansRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitAgentschedulesSearch "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search" "/managementUnitId ?forceAsync ?forceDownloadService =application/json >application/json"
    (management_unit_id: &str = text) -> BuAsyncAgentSchedulesSearchResponse {
        #[doc = " The parameter `forceAsync`."]
        1 force_async: bool = value;
        #[doc = " The parameter `forceDownloadService`."]
        2 force_download_service: bool = value;
        3 body: &BuSearchAgentSchedulesRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitHistoricaladherencequery "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> WfmHistoricalAdherenceResponse {
        1 body: &WfmHistoricalAdherenceQuery = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitMove "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/move" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> MoveManagementUnitResponse {
        1 body: &MoveManagementUnitRequest = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWorkforcemanagementManagementunitSchedulesSearch "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> UserScheduleContainer {
        1 body: &UserListScheduleRequestBody = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitShrinkageJobs "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> WfmHistoricalShrinkageResponse {
        1 body: &WfmHistoricalShrinkageRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeofflimits "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> TimeOffLimit {
        1 body: &CreateTimeOffLimitRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeofflimitsValuesQuery "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> QueryTimeOffLimitValuesResponse {
        1 body: &QueryTimeOffLimitValuesRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeoffplans "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> TimeOffPlan {
        1 body: &CreateTimeOffPlanRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeoffrequests "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> TimeOffRequestList {
        1 body: &CreateAdminTimeOffRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> UserTimeOffIntegrationStatusResponseListing {
        1 body: &QueryTimeOffIntegrationStatusRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeoffrequestsQuery "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query" "/managementUnitId ?forceDownloadService =application/json >application/json"
    (management_unit_id: &str = text) -> TimeOffRequestListing {
        #[doc = " The parameter `forceDownloadService`."]
        1 force_download_service: bool = value;
        2 body: &TimeOffRequestQueryBody = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> WaitlistPositionListing {
        1 body: &QueryWaitlistPositionsRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitUserTimeoffbalanceJobs "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs" "/managementUnitId /userId =application/json >application/json"
    (management_unit_id: &str = text, user_id: &str = text, body: &TimeOffBalanceRequest = json) -> TimeOffBalancesResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs" "/managementUnitId /userId /timeOffRequestId >application/json"
    (management_unit_id: &str = text, user_id: &str = text, time_off_request_id: &str = text) -> TimeOffBalancesResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimate "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate" "/managementUnitId /userId =application/json >application/json"
    (management_unit_id: &str = text, user_id: &str = text) -> EstimateAvailableTimeOffResponse {
        2 body: &EstimateAvailableTimeOffRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWeekShifttradeMatch "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match" "/managementUnitId /weekDateId /tradeId =application/json >application/json"
    (management_unit_id: &str = text, week_date_id: Date = value, trade_id: &str = text, body: &MatchShiftTradeRequest = json) -> MatchShiftTradeResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWeekShifttrades "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades" "/managementUnitId /weekDateId =application/json >application/json"
    (management_unit_id: &str = text, week_date_id: Date = value, body: &AddShiftTradeRequest = json) -> ShiftTradeResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWeekShifttradesSearch "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search" "/managementUnitId /weekDateId =application/json ?forceDownloadService >application/json"
    (management_unit_id: &str = text, week_date_id: Date = value, body: &SearchShiftTradesRequest = json) -> SearchShiftTradesResponse {
        #[doc = " The parameter `forceDownloadService`."]
        3 force_download_service: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWeekShifttradesStateBulk "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk" "/managementUnitId /weekDateId =application/json ?forceAsync >application/json"
    (management_unit_id: &str = text, week_date_id: Date = value, body: &BulkShiftTradeStateUpdateRequest = json) -> BulkUpdateShiftTradeStateResponse {
        #[doc = " The parameter `forceAsync`."]
        3 force_async: bool = value;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWorkplanCopy "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy" "/managementUnitId /workPlanId =application/json >application/json"
    (management_unit_id: &str = text, work_plan_id: &str = text) -> WorkPlan {
        2 body: &CopyWorkPlan = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWorkplanValidate "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate" "/managementUnitId /workPlanId ?expand =application/json >application/json"
    (management_unit_id: &str = text, work_plan_id: &str = text) -> ValidateWorkPlanResponse {
        2 expand: &[impl AsRef<str>] = texts;
        3 body: &WorkPlanValidationRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWorkplanrotationCopy "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy" "/managementUnitId /workPlanRotationId =application/json >application/json"
    (management_unit_id: &str = text, work_plan_rotation_id: &str = text) -> WorkPlanRotationResponse {
        2 body: &CopyWorkPlanRotationRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWorkplanrotations "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations" "/managementUnitId =application/json >application/json"
    (management_unit_id: &str = text) -> WorkPlanRotationResponse {
        1 body: &AddWorkPlanRotationRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunitWorkplans "POST" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans" "/managementUnitId ?validationMode =application/json >application/json"
    (management_unit_id: &str = text) -> WorkPlan {
        #[doc = " The parameter `validationMode`."]
        1 validation_mode: &str = text;
        2 body: &CreateWorkPlan = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementManagementunits "POST" "/api/v2/workforcemanagement/managementunits" "=application/json >application/json"
    () -> ManagementUnit {
        0 body: &CreateManagementUnitApiRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementNotificationsUpdate "POST" "/api/v2/workforcemanagement/notifications/update" "=application/json >application/json"
    () -> UpdateNotificationsResponse {
        0 body: &UpdateNotificationsRequest = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWorkforcemanagementSchedules "POST" "/api/v2/workforcemanagement/schedules" "=application/json >application/json"
    () -> UserScheduleContainer {
        0 body: &CurrentUserScheduleRequestBody = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTeamAdherenceHistorical "POST" "/api/v2/workforcemanagement/teams/{teamId}/adherence/historical" "/teamId =application/json >application/json"
    (team_id: &str = text) -> WfmHistoricalAdherenceResponse {
        1 body: &WfmHistoricalAdherenceQueryForTeams = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTeamShrinkageJobs "POST" "/api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs" "/teamId =application/json >application/json"
    (team_id: &str = text) -> WfmHistoricalShrinkageResponse {
        1 body: &WfmHistoricalShrinkageTeamsRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTimeoffbalanceJobs "POST" "/api/v2/workforcemanagement/timeoffbalance/jobs" "=application/json >application/json"
    (body: &TimeOffBalanceRequest = json) -> TimeOffBalancesResponse {
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTimeofflimitsAvailableQuery "POST" "/api/v2/workforcemanagement/timeofflimits/available/query" "=application/json >application/json"
    () -> AvailableTimeOffResponse {
        0 body: &AvailableTimeOffRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTimeoffrequests "POST" "/api/v2/workforcemanagement/timeoffrequests" "=application/json >application/json"
    () -> TimeOffRequestResponse {
        0 body: &CreateAgentTimeOffRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTimeoffrequestsEstimate "POST" "/api/v2/workforcemanagement/timeoffrequests/estimate" "=application/json >application/json"
    () -> EstimateAvailableTimeOffResponse {
        0 body: &EstimateAvailableTimeOffRequest = json;
    }
}

crate::runtime::request::operation! {
    PostWorkforcemanagementTimeoffrequestsIntegrationstatusQuery "POST" "/api/v2/workforcemanagement/timeoffrequests/integrationstatus/query" "=application/json >application/json"
    () -> TimeOffIntegrationStatusResponseListing {
        0 body: &CurrentUserTimeOffIntegrationStatusRequest = json;
    }
}

crate::runtime::request::operation! {
    PutWorkforcemanagementAgentIntegrationsHris "PUT" "/api/v2/workforcemanagement/agents/{agentId}/integrations/hris" "/agentId =application/json >application/json"
    (agent_id: &str = text, body: &AgentIntegrationsRequest = json) -> AgentIntegrationsResponse {
    }
}

crate::runtime::request::operation! {
    PutWorkforcemanagementBusinessunitTimeofflimitValues "PUT" "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values" "/businessUnitId /timeOffLimitId =application/json >application/json"
    (business_unit_id: &str = text, time_off_limit_id: &str = text) -> BuTimeOffLimitResponse {
        2 body: &BuSetTimeOffLimitValuesRequest = json;
    }
}

crate::runtime::request::operation! {
    PutWorkforcemanagementManagementunitTimeofflimitValues "PUT" "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values" "/managementUnitId /timeOffLimitId =application/json >application/json"
    (management_unit_id: &str = text, time_off_limit_id: &str = text) -> TimeOffLimit {
        2 body: &SetTimeOffLimitValuesRequest = json;
    }
}
