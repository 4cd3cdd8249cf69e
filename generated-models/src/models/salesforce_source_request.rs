// @generated from the schema "SalesforceSourceRequest"; changes made here are lost at the next generation

use crate::SalesforceSettings;
use crate::runtime::Extra;

/// The schema `SalesforceSourceRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SalesforceSourceRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `schedulePeriod`: `integer (int32)`.
    #[doc(alias = "schedulePeriod")]
    pub schedule_period: Option<i32>,
    /// `settings`: `SalesforceSettings`.
    pub settings: Option<Box<SalesforceSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SalesforceSourceRequest "SalesforceSourceRequest" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        integration_id: String = "integrationId" with_integration_id,
        schedule_period: i32 = "schedulePeriod" with_schedule_period,
        settings: Box<SalesforceSettings> = "settings" with_settings,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
