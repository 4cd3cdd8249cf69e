// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    LogCaptureDownloadExecutionResponse, LogCaptureQueryRequest, LogCaptureQueryResponse,
    LogCaptureUserConfiguration, PagelessEntityListing,
};

crate::runtime::request::operation! {
    DeleteDiagnosticsLogcaptureBrowserUser "DELETE" "/api/v2/diagnostics/logcapture/browser/users/{userId}" "/userId"
    (user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetDiagnosticsLogcaptureBrowserEntriesDownloadJob "GET" "/api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> LogCaptureDownloadExecutionResponse {
    }
}

crate::runtime::request::operation! {
    GetDiagnosticsLogcaptureBrowserUser "GET" "/api/v2/diagnostics/logcapture/browser/users/{userId}" "/userId >application/json"
    (user_id: &str = text) -> LogCaptureUserConfiguration {
    }
}

crate::runtime::request::operation! {
    GetDiagnosticsLogcaptureBrowserUsers "GET" "/api/v2/diagnostics/logcapture/browser/users" "?includeExpired >application/json"
    () -> PagelessEntityListing {
        #[doc = " The parameter `includeExpired`."]
        0 include_expired: bool = value;
    }
}

crate::runtime::request::operation! {
    PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs "POST" "/api/v2/diagnostics/logcapture/browser/entries/download/jobs" "=application/json >application/json"
    () -> LogCaptureDownloadExecutionResponse {
        0 body: &LogCaptureQueryRequest = json;
    }
}

crate::runtime::request::operation! {
    PostDiagnosticsLogcaptureBrowserEntriesQuery "POST" "/api/v2/diagnostics/logcapture/browser/entries/query" "?after ?before ?pageSize =application/json >application/json"
    () -> LogCaptureQueryResponse {
        0 after: &str = text;
        1 before: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: &str = text;
        3 body: &LogCaptureQueryRequest = json;
    }
}

crate::runtime::request::operation! {
    PostDiagnosticsLogcaptureBrowserUser "POST" "/api/v2/diagnostics/logcapture/browser/users/{userId}" "/userId =application/json >application/json"
    (user_id: &str = text) -> LogCaptureUserConfiguration {
        1 body: &LogCaptureUserConfiguration = json;
    }
}
