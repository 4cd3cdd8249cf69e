// @generated from the schema "SalesforceSourceRequest"; changes made here are lost at the next generation

/// The schema `SalesforceSourceRequest`.
pub struct SalesforceSourceRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `schedulePeriod`: `integer (int32)`.
    #[doc(alias = "schedulePeriod")]
    pub schedule_period: ::std::option::Option<i32>,
    /// `settings`: `SalesforceSettings`.
    pub settings: ::std::option::Option<::std::boxed::Box<crate::SalesforceSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SalesforceSourceRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        schedule_period: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SalesforceSourceRequest = &<SalesforceSourceRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SalesforceSourceRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("integrationId", "integration_id", 0),
            ("schedulePeriod", "schedule_period", 0),
            ("settings", "settings", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.integration_id,
            &E.schedule_period,
            &E.settings,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SalesforceSourceRequest);

crate::runtime::setters!(SalesforceSourceRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_schedule_period: schedule_period: i32,
    with_settings: settings: ::std::boxed::Box<crate::SalesforceSettings>,
    with_self_uri: self_uri: ::std::string::String,
});
