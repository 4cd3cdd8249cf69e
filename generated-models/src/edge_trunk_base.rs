// @generated from the schema "EdgeTrunkBase"; changes made here are lost at the next generation

/// The schema `EdgeTrunkBase`.
#[repr(C)]
pub struct EdgeTrunkBase {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `trunkMetabase`: `DomainEntityRef`, required.
    #[doc(alias = "trunkMetabase")]
    pub trunk_metabase: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `properties`: `map of object`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `trunkType`: `string`, required.
    #[doc(alias = "trunkType")]
    pub trunk_type: ::std::option::Option<crate::runtime::Open<TrunkType>>,
    /// `site`: `DomainEntityRef`.
    pub site: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `inboundSite`: `DomainEntityRef`.
    #[doc(alias = "inboundSite")]
    pub inbound_site: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeTrunkBase "EdgeTrunkBase" 18 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 2 with_modified_by,
        created_by: ::std::string::String = "createdBy" 2 with_created_by,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        modified_by_app: ::std::string::String = "modifiedByApp" 2 with_modified_by_app,
        created_by_app: ::std::string::String = "createdByApp" 2 with_created_by_app,
        trunk_metabase: ::std::boxed::Box<crate::DomainEntityRef> = "trunkMetabase" 1 with_trunk_metabase,
        properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "properties" 0 with_properties,
        trunk_type: crate::runtime::Open<TrunkType> = "trunkType" 1 with_trunk_type,
        site: ::std::boxed::Box<crate::DomainEntityRef> = "site" 0 with_site,
    )
    (
        inbound_site: ::std::boxed::Box<crate::DomainEntityRef> = "inboundSite" 0 with_inbound_site,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `EdgeTrunkBase`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `trunkType` of `EdgeTrunkBase`. Known values: `EXTERNAL`, `PHONE`, `EDGE`.
#[non_exhaustive]
pub enum TrunkType {
    External,
    Phone,
    Edge,
}

crate::runtime::known!(TrunkType);

impl crate::runtime::Enum for TrunkType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::External, "EXTERNAL"),
        (Self::Phone, "PHONE"),
        (Self::Edge, "EDGE"),
    ];
}
