// @generated from the schema "ClientApp"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{ClientAppConfigurationInfo, IntegrationStatusInfo, IntegrationType};
use crate::runtime::{Extra, Open};

/// The schema `ClientApp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ClientApp {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `integrationType`: `IntegrationType`, read-only.
    #[doc(alias = "integrationType")]
    pub integration_type: Option<Box<IntegrationType>>,
    /// `notes`: `string`, read-only.
    pub notes: Option<String>,
    /// `intendedState`: one of `ENABLED`, `DISABLED`, `DELETED` and `RESTORED`, required.
    #[doc(alias = "intendedState")]
    pub intended_state: Option<Open<IntendedState>>,
    /// `config`: `ClientAppConfigurationInfo`, read-only.
    pub config: Option<Box<ClientAppConfigurationInfo>>,
    /// `reportedState`: `IntegrationStatusInfo`, read-only.
    #[doc(alias = "reportedState")]
    pub reported_state: Option<Box<IntegrationStatusInfo>>,
    /// `attributes`: `map of string`, read-only.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ClientApp "ClientApp" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        integration_type: Box<IntegrationType> = "integrationType" with_integration_type read_only,
        notes: String = "notes" with_notes read_only,
        intended_state: Open<IntendedState> = "intendedState" with_intended_state required,
        config: Box<ClientAppConfigurationInfo> = "config" with_config read_only,
        reported_state: Box<IntegrationStatusInfo> = "reportedState" with_reported_state read_only,
        attributes: BTreeMap<String, String> = "attributes" with_attributes read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `intendedState` of `ClientApp`. Known values: `ENABLED`, `DISABLED`, `DELETED`, `RESTORED`.
#[repr(u16)]
#[non_exhaustive]
pub enum IntendedState {
    Enabled,
    Disabled,
    Deleted,
    Restored,
}

crate::runtime::values!(IntendedState {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    Deleted = "DELETED",
    Restored = "RESTORED",
});
