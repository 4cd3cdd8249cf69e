// @generated from the schema "ApiUsageRow"; changes made here are lost at the next generation

/// The schema `ApiUsageRow`.
#[repr(C)]
pub struct ApiUsageRow {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `clientName`: `string`.
    #[doc(alias = "clientName")]
    pub client_name: ::std::option::Option<::std::string::String>,
    /// `organizationId`: `string`.
    #[doc(alias = "organizationId")]
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `templateUri`: `string`.
    #[doc(alias = "templateUri")]
    pub template_uri: ::std::option::Option<::std::string::String>,
    /// `httpMethod`: `string`.
    #[doc(alias = "httpMethod")]
    pub http_method: ::std::option::Option<::std::string::String>,
    /// `status200`: `integer (int64)`.
    pub status200: ::std::option::Option<i64>,
    /// `status300`: `integer (int64)`.
    pub status300: ::std::option::Option<i64>,
    /// `status400`: `integer (int64)`.
    pub status400: ::std::option::Option<i64>,
    /// `status500`: `integer (int64)`.
    pub status500: ::std::option::Option<i64>,
    /// `status429`: `integer (int64)`.
    pub status429: ::std::option::Option<i64>,
    /// `requests`: `integer (int64)`.
    pub requests: ::std::option::Option<i64>,
    /// `date`: `string (date-time)`.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ApiUsageRow "ApiUsageRow" 13 {
    (
        client_id: ::std::string::String = "clientId" 0 with_client_id,
        client_name: ::std::string::String = "clientName" 0 with_client_name,
        organization_id: ::std::string::String = "organizationId" 0 with_organization_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        template_uri: ::std::string::String = "templateUri" 0 with_template_uri,
        http_method: ::std::string::String = "httpMethod" 0 with_http_method,
        status200: i64 = "status200" 0 with_status200,
        status300: i64 = "status300" 0 with_status300,
        status400: i64 = "status400" 0 with_status400,
        status500: i64 = "status500" 0 with_status500,
        status429: i64 = "status429" 0 with_status429,
        requests: i64 = "requests" 0 with_requests,
        date: crate::runtime::DateTime = "date" 0 with_date,
    )
});
