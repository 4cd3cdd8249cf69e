// @generated from the schema "UserApp"; changes made here are lost at the next generation

use crate::{IntegrationType, UserAppConfigurationInfo};
use crate::runtime::Extra;

/// The schema `UserApp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserApp {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `integrationType`: `IntegrationType`, read-only.
    #[doc(alias = "integrationType")]
    pub integration_type: Option<Box<IntegrationType>>,
    /// `config`: `UserAppConfigurationInfo`.
    pub config: Option<Box<UserAppConfigurationInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserApp "UserApp" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        integration_type: Box<IntegrationType> = "integrationType" with_integration_type read_only,
        config: Box<UserAppConfigurationInfo> = "config" with_config,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
