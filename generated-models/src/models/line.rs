// @generated from the schema "Line"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{Division, DomainEntityRef, Edge};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Line`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Line {
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
    /// `properties`: `map of object`.
    pub properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `edgeGroup`: `DomainEntityRef`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: Option<Box<DomainEntityRef>>,
    /// `template`: `DomainEntityRef`.
    pub template: Option<Box<DomainEntityRef>>,
    /// `site`: `DomainEntityRef`.
    pub site: Option<Box<DomainEntityRef>>,
    /// `lineBaseSettings`: `DomainEntityRef`.
    #[doc(alias = "lineBaseSettings")]
    pub line_base_settings: Option<Box<DomainEntityRef>>,
    /// `primaryEdge`: `Edge`.
    #[doc(alias = "primaryEdge")]
    pub primary_edge: Option<Box<Edge>>,
    /// `secondaryEdge`: `Edge`.
    #[doc(alias = "secondaryEdge")]
    pub secondary_edge: Option<Box<Edge>>,
    /// `loggedInUser`: `DomainEntityRef`.
    #[doc(alias = "loggedInUser")]
    pub logged_in_user: Option<Box<DomainEntityRef>>,
    /// `defaultForUser`: `DomainEntityRef`.
    #[doc(alias = "defaultForUser")]
    pub default_for_user: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Line "Line" 22 {
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
        properties: BTreeMap<String, serde_json::Value> = "properties" with_properties,
        edge_group: Box<DomainEntityRef> = "edgeGroup" with_edge_group,
        template: Box<DomainEntityRef> = "template" with_template,
        site: Box<DomainEntityRef> = "site" with_site,
    )
    (
        line_base_settings: Box<DomainEntityRef> = "lineBaseSettings" with_line_base_settings,
        primary_edge: Box<Edge> = "primaryEdge" with_primary_edge,
        secondary_edge: Box<Edge> = "secondaryEdge" with_secondary_edge,
        logged_in_user: Box<DomainEntityRef> = "loggedInUser" with_logged_in_user,
        default_for_user: Box<DomainEntityRef> = "defaultForUser" with_default_for_user,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Line`. Known values: `active`, `inactive`, `deleted`.
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
