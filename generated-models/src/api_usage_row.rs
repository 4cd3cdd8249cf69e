// @generated from the schema "ApiUsageRow"; changes made here are lost at the next generation

/// The schema `ApiUsageRow`.
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

impl crate::runtime::Model for ApiUsageRow {
    const EMPTY: Self = Self {
        client_id: ::std::option::Option::None,
        client_name: ::std::option::Option::None,
        organization_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        template_uri: ::std::option::Option::None,
        http_method: ::std::option::Option::None,
        status200: ::std::option::Option::None,
        status300: ::std::option::Option::None,
        status400: ::std::option::Option::None,
        status500: ::std::option::Option::None,
        status429: ::std::option::Option::None,
        requests: ::std::option::Option::None,
        date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ApiUsageRow = &<ApiUsageRow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ApiUsageRow",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("clientId", "client_id", 0),
            ("clientName", "client_name", 0),
            ("organizationId", "organization_id", 0),
            ("userId", "user_id", 0),
            ("templateUri", "template_uri", 0),
            ("httpMethod", "http_method", 0),
            ("status200", "status200", 0),
            ("status300", "status300", 0),
            ("status400", "status400", 0),
            ("status500", "status500", 0),
            ("status429", "status429", 0),
            ("requests", "requests", 0),
            ("date", "date", 0),
        ],
        fields: &[
            &E.client_id,
            &E.client_name,
            &E.organization_id,
            &E.user_id,
            &E.template_uri,
            &E.http_method,
            &E.status200,
            &E.status300,
            &E.status400,
            &E.status500,
            &E.status429,
            &E.requests,
            &E.date,
        ],
    }
};

crate::runtime::model!(ApiUsageRow);

crate::runtime::setters!(ApiUsageRow {
    with_client_id: client_id: ::std::string::String,
    with_client_name: client_name: ::std::string::String,
    with_organization_id: organization_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_template_uri: template_uri: ::std::string::String,
    with_http_method: http_method: ::std::string::String,
    with_status200: status200: i64,
    with_status300: status300: i64,
    with_status400: status400: i64,
    with_status500: status500: i64,
    with_status429: status429: i64,
    with_requests: requests: i64,
    with_date: date: crate::runtime::DateTime,
});
