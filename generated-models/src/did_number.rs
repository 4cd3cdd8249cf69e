// @generated from the schema "DIDNumber"; changes made here are lost at the next generation

/// The schema `DIDNumber`.
#[repr(C)]
pub struct DIDNumber {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `number`: `string`.
    pub number: ::std::option::Option<::std::string::String>,
    /// `assigned`: `boolean`.
    pub assigned: ::std::option::Option<bool>,
    /// `didPool`: `AddressableEntityRef`.
    #[doc(alias = "didPool")]
    pub did_pool: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
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

crate::runtime::model!(DIDNumber "DIDNumber" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        number: ::std::string::String = "number" 0 with_number,
        assigned: bool = "assigned" 0 with_assigned,
        did_pool: ::std::boxed::Box<crate::AddressableEntityRef> = "didPool" 0 with_did_pool,
        owner: ::std::boxed::Box<crate::DomainEntityRef> = "owner" 0 with_owner,
        owner_type: crate::runtime::Open<OwnerType> = "ownerType" 0 with_owner_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `ownerType` of `DIDNumber`. Known values: `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
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
