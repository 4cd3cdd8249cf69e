// @generated from the schema "DomainPhysicalInterface"; changes made here are lost at the next generation

use crate::{Division, DomainPhysicalCapabilities};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DomainPhysicalInterface`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainPhysicalInterface {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: Option<String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `hardwareAddress`: `string`.
    #[doc(alias = "hardwareAddress")]
    pub hardware_address: Option<String>,
    /// `portLabel`: `string`.
    #[doc(alias = "portLabel")]
    pub port_label: Option<String>,
    /// `physicalCapabilities`: `DomainPhysicalCapabilities`.
    #[doc(alias = "physicalCapabilities")]
    pub physical_capabilities: Option<Box<DomainPhysicalCapabilities>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainPhysicalInterface "DomainPhysicalInterface" 18 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        edge_uri: String = "edgeUri" with_edge_uri,
        friendly_name: String = "friendlyName" with_friendly_name,
        hardware_address: String = "hardwareAddress" with_hardware_address,
        port_label: String = "portLabel" with_port_label,
    )
    (
        physical_capabilities: Box<DomainPhysicalCapabilities> = "physicalCapabilities" with_physical_capabilities,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `DomainPhysicalInterface`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
