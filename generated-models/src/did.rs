// @generated from the schema "DID"; changes made here are lost at the next generation

/// The schema `DID`.
#[repr(C)]
pub struct DID {
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
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `didPool`: `DomainEntityRef`.
    #[doc(alias = "didPool")]
    pub did_pool: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `owner`: `DomainEntityRef`.
    pub owner: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `ownerType`: `string`.
    #[doc(alias = "ownerType")]
    pub owner_type: ::std::option::Option<crate::runtime::Open<OwnerType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DID "DID" 17 {
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
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        did_pool: ::std::boxed::Box<crate::DomainEntityRef> = "didPool" 0 with_did_pool,
        owner: ::std::boxed::Box<crate::DomainEntityRef> = "owner" 0 with_owner,
        owner_type: crate::runtime::Open<OwnerType> = "ownerType" 0 with_owner_type,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `DID`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `ownerType` of `DID`. Known values: `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
#[non_exhaustive]
pub enum OwnerType {
    User,
    Phone,
    IvrConfig,
    Group,
}

crate::runtime::known!(OwnerType);

impl crate::runtime::Enum for OwnerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Phone, "PHONE"),
        (Self::IvrConfig, "IVR_CONFIG"),
        (Self::Group, "GROUP"),
    ];
}
