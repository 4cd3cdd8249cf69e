// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AllTimePoints, AssignUsers, Assignment, AssignmentValidation,
    AttendanceStatusListing, CreateMetric, CreatePerformanceProfile,
    ExternalMetricDataWriteRequest, ExternalMetricDataWriteResponse,
    ExternalMetricDefinition, ExternalMetricDefinitionCreateRequest,
    ExternalMetricDefinitionListing, ExternalMetricDefinitionUpdateRequest,
    GamificationStatus, GetMetricDefinitionsResponse, GetMetricResponse,
    GetMetricsResponse, GetProfilesResponse, GetTemplatesResponse, InsightsAgents,
    InsightsDetails, InsightsRankings, InsightsSummary, InsightsTrend, Leaderboard,
    MemberListing, Metric, MetricDefinition, MetricValueTrendAverage, ObjectiveTemplate,
    OverallBestPoints, PerformanceProfile, SingleWorkdayAveragePoints,
    SingleWorkdayAverageValues, TargetPerformanceProfile, UserBestPoints,
    UserInsightsTrend, UserProfilesInDateRange, UserProfilesInDateRangeRequest,
    ValidateAssignUsers, WorkdayMetricListing, WorkdayPointsTrend, WorkdayValuesTrend,
};
use crate::runtime::Date;

crate::runtime::request::operation! {
    DeleteEmployeeperformanceExternalmetricsDefinition "DELETE" "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}" "/metricId"
    (metric_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetEmployeeperformanceExternalmetricsDefinition "GET" "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}" "/metricId >application/json"
    (metric_id: &str = text) -> ExternalMetricDefinition {
    }
}

crate::runtime::request::operation! {
    GetEmployeeperformanceExternalmetricsDefinitions "GET" "/api/v2/employeeperformance/externalmetrics/definitions" "?pageNumber ?pageSize >application/json"
    () -> ExternalMetricDefinitionListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetGamificationInsights "GET" "/api/v2/gamification/insights" "?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodStartWorkday ?pageNumber ?pageSize ?sortKey ?sortMetricId ?sortOrder ?userIds >application/json"
    (comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_start_workday: Date = value) -> InsightsSummary {
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `sortKey`."]
        7 sort_key: &str = text;
        #[doc = " The parameter `sortMetricId`."]
        8 sort_metric_id: &str = text;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
        #[doc = " The parameter `userIds`."]
        10 user_ids: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsDetails "GET" "/api/v2/gamification/insights/details" "?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodStartWorkday >application/json"
    (comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_start_workday: Date = value) -> InsightsDetails {
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsGroupsTrends "GET" "/api/v2/gamification/insights/groups/trends" "?comparativePeriodEndWorkday ?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodEndWorkday ?primaryPeriodStartWorkday >application/json"
    (comparative_period_end_workday: Date = value, comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_end_workday: Date = value, primary_period_start_workday: Date = value) -> InsightsTrend {
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsGroupsTrendsAll "GET" "/api/v2/gamification/insights/groups/trends/all" "?comparativePeriodEndWorkday ?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodEndWorkday ?primaryPeriodStartWorkday >application/json"
    (comparative_period_end_workday: Date = value, comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_end_workday: Date = value, primary_period_start_workday: Date = value) -> InsightsTrend {
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsMembers "GET" "/api/v2/gamification/insights/members" "?filterId ?filterType ?granularity ?startWorkday >application/json"
    (filter_id: &str = text, filter_type: &str = text, granularity: &str = text, start_workday: Date = value) -> InsightsAgents {
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsRankings "GET" "/api/v2/gamification/insights/rankings" "?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodStartWorkday ?sortKey ?sectionSize ?sortMetricId ?userIds >application/json"
    (comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_start_workday: Date = value, sort_key: &str = text) -> InsightsRankings {
        #[doc = " The parameter `sectionSize`."]
        6 section_size: i32 = value;
        #[doc = " The parameter `sortMetricId`."]
        7 sort_metric_id: &str = text;
        #[doc = " The parameter `userIds`."]
        8 user_ids: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsTrends "GET" "/api/v2/gamification/insights/trends" "?comparativePeriodEndWorkday ?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodEndWorkday ?primaryPeriodStartWorkday >application/json"
    (comparative_period_end_workday: Date = value, comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_end_workday: Date = value, primary_period_start_workday: Date = value) -> UserInsightsTrend {
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsUserDetails "GET" "/api/v2/gamification/insights/users/{userId}/details" "/userId ?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodStartWorkday >application/json"
    (user_id: &str = text, comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_start_workday: Date = value) -> InsightsDetails {
    }
}

crate::runtime::request::operation! {
    GetGamificationInsightsUserTrends "GET" "/api/v2/gamification/insights/users/{userId}/trends" "/userId ?comparativePeriodEndWorkday ?comparativePeriodStartWorkday ?filterId ?filterType ?granularity ?primaryPeriodEndWorkday ?primaryPeriodStartWorkday >application/json"
    (user_id: &str = text, comparative_period_end_workday: Date = value, comparative_period_start_workday: Date = value, filter_id: &str = text, filter_type: &str = text, granularity: &str = text, primary_period_end_workday: Date = value, primary_period_start_workday: Date = value) -> UserInsightsTrend {
    }
}

crate::runtime::request::operation! {
    GetGamificationLeaderboard "GET" "/api/v2/gamification/leaderboard" "?endWorkday ?startWorkday ?metricId >application/json"
    (end_workday: Date = value, start_workday: Date = value) -> Leaderboard {
        #[doc = " The parameter `metricId`."]
        2 metric_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationLeaderboardAll "GET" "/api/v2/gamification/leaderboard/all" "?endWorkday ?filterId ?filterType ?startWorkday ?metricId >application/json"
    (end_workday: Date = value, filter_id: &str = text, filter_type: &str = text, start_workday: Date = value) -> Leaderboard {
        #[doc = " The parameter `metricId`."]
        4 metric_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationLeaderboardAllBestpoints "GET" "/api/v2/gamification/leaderboard/all/bestpoints" "?filterId ?filterType >application/json"
    (filter_id: &str = text, filter_type: &str = text) -> OverallBestPoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationLeaderboardBestpoints "GET" "/api/v2/gamification/leaderboard/bestpoints" ">application/json"
    () -> OverallBestPoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationMetricdefinition "GET" "/api/v2/gamification/metricdefinitions/{metricDefinitionId}" "/metricDefinitionId >application/json"
    (metric_definition_id: &str = text) -> MetricDefinition {
    }
}

crate::runtime::request::operation! {
    GetGamificationMetricdefinitions "GET" "/api/v2/gamification/metricdefinitions" ">application/json"
    () -> GetMetricDefinitionsResponse {
    }
}

crate::runtime::request::operation! {
    GetGamificationProfile "GET" "/api/v2/gamification/profiles/{profileId}" "/profileId >application/json"
    (profile_id: &str = text) -> PerformanceProfile {
    }
}

crate::runtime::request::operation! {
    GetGamificationProfileMembers "GET" "/api/v2/gamification/profiles/{profileId}/members" "/profileId >application/json"
    (profile_id: &str = text) -> MemberListing {
    }
}

crate::runtime::request::operation! {
    GetGamificationProfileMetric "GET" "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}" "/profileId /metricId ?workday >application/json"
    (profile_id: &str = text, metric_id: &str = text) -> Metric {
        2 workday: Date = value;
    }
}

crate::runtime::request::operation! {
    GetGamificationProfileMetrics "GET" "/api/v2/gamification/profiles/{profileId}/metrics" "/profileId ?expand ?metricIds ?workday >application/json"
    (profile_id: &str = text) -> GetMetricResponse {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `metricIds`."]
        2 metric_ids: &str = text;
        3 workday: Date = value;
    }
}

crate::runtime::request::operation! {
    GetGamificationProfileMetricsObjectivedetails "GET" "/api/v2/gamification/profiles/{profileId}/metrics/objectivedetails" "/profileId ?workday >application/json"
    (profile_id: &str = text) -> GetMetricsResponse {
        1 workday: Date = value;
    }
}

crate::runtime::request::operation! {
    GetGamificationProfiles "GET" "/api/v2/gamification/profiles" ">application/json"
    () -> GetProfilesResponse {
    }
}

crate::runtime::request::operation! {
    GetGamificationProfilesUser "GET" "/api/v2/gamification/profiles/users/{userId}" "/userId ?workday >application/json"
    (user_id: &str = text) -> PerformanceProfile {
        1 workday: Date = value;
    }
}

crate::runtime::request::operation! {
    GetGamificationProfilesUsersMe "GET" "/api/v2/gamification/profiles/users/me" "?workday >application/json"
    () -> PerformanceProfile {
        0 workday: Date = value;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecards "GET" "/api/v2/gamification/scorecards" "?workday ?expand >application/json"
    (workday: Date = value) -> WorkdayMetricListing {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsAttendance "GET" "/api/v2/gamification/scorecards/attendance" "?endWorkday ?startWorkday >application/json"
    (end_workday: Date = value, start_workday: Date = value) -> AttendanceStatusListing {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsBestpoints "GET" "/api/v2/gamification/scorecards/bestpoints" ">application/json"
    () -> UserBestPoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsPointsAlltime "GET" "/api/v2/gamification/scorecards/points/alltime" "?endWorkday >application/json"
    (end_workday: Date = value) -> AllTimePoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsPointsAverage "GET" "/api/v2/gamification/scorecards/points/average" "?workday >application/json"
    (workday: Date = value) -> SingleWorkdayAveragePoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsPointsTrends "GET" "/api/v2/gamification/scorecards/points/trends" "?endWorkday ?startWorkday ?dayOfWeek >application/json"
    (end_workday: Date = value, start_workday: Date = value) -> WorkdayPointsTrend {
        #[doc = " The parameter `dayOfWeek`."]
        2 day_of_week: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsProfileMetricUserValuesTrends "GET" "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends" "/profileId /metricId /userId ?endWorkday ?startWorkday ?referenceWorkday ?timeZone >application/json"
    (profile_id: &str = text, metric_id: &str = text, user_id: &str = text, end_workday: Date = value, start_workday: Date = value) -> MetricValueTrendAverage {
        #[doc = " The parameter `referenceWorkday`."]
        5 reference_workday: Date = value;
        #[doc = " The parameter `timeZone`."]
        6 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsProfileMetricUsersValuesTrends "GET" "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends" "/profileId /metricId ?endWorkday ?filterType ?startWorkday ?filterId ?referenceWorkday ?timeZone >application/json"
    (profile_id: &str = text, metric_id: &str = text, end_workday: Date = value, filter_type: &str = text, start_workday: Date = value) -> MetricValueTrendAverage {
        #[doc = " The parameter `filterId`."]
        5 filter_id: &str = text;
        #[doc = " The parameter `referenceWorkday`."]
        6 reference_workday: Date = value;
        #[doc = " The parameter `timeZone`."]
        7 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsProfileMetricValuesTrends "GET" "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends" "/profileId /metricId ?endWorkday ?startWorkday ?filterType ?referenceWorkday ?timeZone >application/json"
    (profile_id: &str = text, metric_id: &str = text, end_workday: Date = value, start_workday: Date = value) -> MetricValueTrendAverage {
        #[doc = " The parameter `filterType`."]
        4 filter_type: &str = text;
        #[doc = " The parameter `referenceWorkday`."]
        5 reference_workday: Date = value;
        #[doc = " The parameter `timeZone`."]
        6 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUser "GET" "/api/v2/gamification/scorecards/users/{userId}" "/userId ?workday ?expand >application/json"
    (user_id: &str = text, workday: Date = value) -> WorkdayMetricListing {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUserAttendance "GET" "/api/v2/gamification/scorecards/users/{userId}/attendance" "/userId ?endWorkday ?startWorkday >application/json"
    (user_id: &str = text, end_workday: Date = value, start_workday: Date = value) -> AttendanceStatusListing {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUserBestpoints "GET" "/api/v2/gamification/scorecards/users/{userId}/bestpoints" "/userId >application/json"
    (user_id: &str = text) -> UserBestPoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUserPointsAlltime "GET" "/api/v2/gamification/scorecards/users/{userId}/points/alltime" "/userId ?endWorkday >application/json"
    (user_id: &str = text, end_workday: Date = value) -> AllTimePoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUserPointsTrends "GET" "/api/v2/gamification/scorecards/users/{userId}/points/trends" "/userId ?endWorkday ?startWorkday ?dayOfWeek >application/json"
    (user_id: &str = text, end_workday: Date = value, start_workday: Date = value) -> WorkdayPointsTrend {
        #[doc = " The parameter `dayOfWeek`."]
        3 day_of_week: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUserValuesTrends "GET" "/api/v2/gamification/scorecards/users/{userId}/values/trends" "/userId ?endWorkday ?startWorkday ?timeZone >application/json"
    (user_id: &str = text, end_workday: Date = value, start_workday: Date = value) -> WorkdayValuesTrend {
        #[doc = " The parameter `timeZone`."]
        3 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUsersPointsAverage "GET" "/api/v2/gamification/scorecards/users/points/average" "?filterId ?filterType ?workday >application/json"
    (filter_id: &str = text, filter_type: &str = text, workday: Date = value) -> SingleWorkdayAveragePoints {
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUsersValuesAverage "GET" "/api/v2/gamification/scorecards/users/values/average" "?filterId ?filterType ?workday ?timeZone >application/json"
    (filter_id: &str = text, filter_type: &str = text, workday: Date = value) -> SingleWorkdayAverageValues {
        #[doc = " The parameter `timeZone`."]
        3 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsUsersValuesTrends "GET" "/api/v2/gamification/scorecards/users/values/trends" "?endWorkday ?filterId ?filterType ?startWorkday ?timeZone >application/json"
    (end_workday: Date = value, filter_id: &str = text, filter_type: &str = text, start_workday: Date = value) -> WorkdayValuesTrend {
        #[doc = " The parameter `timeZone`."]
        4 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsValuesAverage "GET" "/api/v2/gamification/scorecards/values/average" "?workday ?timeZone >application/json"
    (workday: Date = value) -> SingleWorkdayAverageValues {
        #[doc = " The parameter `timeZone`."]
        1 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationScorecardsValuesTrends "GET" "/api/v2/gamification/scorecards/values/trends" "?endWorkday ?startWorkday ?filterType ?referenceWorkday ?timeZone >application/json"
    (end_workday: Date = value, start_workday: Date = value) -> WorkdayValuesTrend {
        #[doc = " The parameter `filterType`."]
        2 filter_type: &str = text;
        #[doc = " The parameter `referenceWorkday`."]
        3 reference_workday: Date = value;
        #[doc = " The parameter `timeZone`."]
        4 time_zone: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGamificationStatus "GET" "/api/v2/gamification/status" ">application/json"
    () -> GamificationStatus {
    }
}

crate::runtime::request::operation! {
    GetGamificationTemplate "GET" "/api/v2/gamification/templates/{templateId}" "/templateId >application/json"
    (template_id: &str = text) -> ObjectiveTemplate {
    }
}

crate::runtime::request::operation! {
    GetGamificationTemplates "GET" "/api/v2/gamification/templates" ">application/json"
    () -> GetTemplatesResponse {
    }
}

crate::runtime::request::operation! {
    PatchEmployeeperformanceExternalmetricsDefinition "PATCH" "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}" "/metricId =application/json >application/json"
    (metric_id: &str = text, body: &ExternalMetricDefinitionUpdateRequest = json) -> ExternalMetricDefinition {
    }
}

crate::runtime::request::operation! {
    PostEmployeeperformanceExternalmetricsData "POST" "/api/v2/employeeperformance/externalmetrics/data" "=application/json >application/json"
    () -> ExternalMetricDataWriteResponse {
        0 body: &ExternalMetricDataWriteRequest = json;
    }
}

crate::runtime::request::operation! {
    PostEmployeeperformanceExternalmetricsDefinitions "POST" "/api/v2/employeeperformance/externalmetrics/definitions" "=application/json >application/json"
    () -> ExternalMetricDefinition {
        0 body: &ExternalMetricDefinitionCreateRequest = json;
    }
}

crate::runtime::request::operation! {
    PostGamificationProfileActivate "POST" "/api/v2/gamification/profiles/{profileId}/activate" "/profileId >application/json"
    (profile_id: &str = text) -> PerformanceProfile {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfileDeactivate "POST" "/api/v2/gamification/profiles/{profileId}/deactivate" "/profileId >application/json"
    (profile_id: &str = text) -> PerformanceProfile {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfileMembers "POST" "/api/v2/gamification/profiles/{profileId}/members" "/profileId =application/json >application/json"
    (profile_id: &str = text, body: &AssignUsers = json) -> Assignment {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfileMembersValidate "POST" "/api/v2/gamification/profiles/{profileId}/members/validate" "/profileId =application/json >application/json"
    (profile_id: &str = text, body: &ValidateAssignUsers = json) -> AssignmentValidation {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfileMetricLink "POST" "/api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link" "/sourceProfileId /sourceMetricId =application/json >application/json"
    (source_profile_id: &str = text, source_metric_id: &str = text, body: &TargetPerformanceProfile = json) -> Metric {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfileMetrics "POST" "/api/v2/gamification/profiles/{profileId}/metrics" "/profileId =application/json >application/json"
    (profile_id: &str = text, body: &CreateMetric = json) -> Metric {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfiles "POST" "/api/v2/gamification/profiles" "=application/json ?copyMetrics >application/json"
    (body: &CreatePerformanceProfile = json) -> PerformanceProfile {
        #[doc = " The parameter `copyMetrics`."]
        1 copy_metrics: bool = value;
    }
}

crate::runtime::request::operation! {
    PostGamificationProfilesUserQuery "POST" "/api/v2/gamification/profiles/users/{userId}/query" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserProfilesInDateRangeRequest = json) -> UserProfilesInDateRange {
    }
}

crate::runtime::request::operation! {
    PostGamificationProfilesUsersMeQuery "POST" "/api/v2/gamification/profiles/users/me/query" "=application/json >application/json"
    (body: &UserProfilesInDateRangeRequest = json) -> UserProfilesInDateRange {
    }
}

crate::runtime::request::operation! {
    PutGamificationProfile "PUT" "/api/v2/gamification/profiles/{profileId}" "/profileId =application/json >application/json"
    (profile_id: &str = text) -> PerformanceProfile {
        1 body: &PerformanceProfile = json;
    }
}

crate::runtime::request::operation! {
    PutGamificationProfileMetric "PUT" "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}" "/profileId /metricId =application/json >application/json"
    (profile_id: &str = text, metric_id: &str = text, body: &CreateMetric = json) -> Metric {
    }
}

crate::runtime::request::operation! {
    PutGamificationStatus "PUT" "/api/v2/gamification/status" "=application/json >application/json"
    (body: &GamificationStatus = json) -> GamificationStatus {
    }
}
