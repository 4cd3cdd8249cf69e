// @generated from the schema "SalesforceSourceRequest"; changes made here are lost at the next generation

/// The schema `SalesforceSourceRequest`.
#[repr(C)]
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

crate::runtime::model!(SalesforceSourceRequest "SalesforceSourceRequest" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        integration_id: ::std::string::String = "integrationId" 0 with_integration_id,
        schedule_period: i32 = "schedulePeriod" 0 with_schedule_period,
        settings: ::std::boxed::Box<crate::SalesforceSettings> = "settings" 0 with_settings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
