// @generated from the schema "ApiUsageRow"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ApiUsageRow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ApiUsageRow {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: Option<String>,
    /// `clientName`: `string`.
    #[doc(alias = "clientName")]
    pub client_name: Option<String>,
    /// `organizationId`: `string`.
    #[doc(alias = "organizationId")]
    pub organization_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `templateUri`: `string`.
    #[doc(alias = "templateUri")]
    pub template_uri: Option<String>,
    /// `httpMethod`: `string`.
    #[doc(alias = "httpMethod")]
    pub http_method: Option<String>,
    /// `status200`: `integer (int64)`.
    pub status200: Option<i64>,
    /// `status300`: `integer (int64)`.
    pub status300: Option<i64>,
    /// `status400`: `integer (int64)`.
    pub status400: Option<i64>,
    /// `status500`: `integer (int64)`.
    pub status500: Option<i64>,
    /// `status429`: `integer (int64)`.
    pub status429: Option<i64>,
    /// `requests`: `integer (int64)`.
    pub requests: Option<i64>,
    /// `date`: `string (date-time)`.
    pub date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ApiUsageRow "ApiUsageRow" 13 {
    (
        client_id: String = "clientId" with_client_id,
        client_name: String = "clientName" with_client_name,
        organization_id: String = "organizationId" with_organization_id,
        user_id: String = "userId" with_user_id,
        template_uri: String = "templateUri" with_template_uri,
        http_method: String = "httpMethod" with_http_method,
        status200: i64 = "status200" with_status200,
        status300: i64 = "status300" with_status300,
        status400: i64 = "status400" with_status400,
        status500: i64 = "status500" with_status500,
        status429: i64 = "status429" with_status429,
        requests: i64 = "requests" with_requests,
        date: DateTime = "date" with_date,
    )
});
