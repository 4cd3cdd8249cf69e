// @generated from the schema "DefaultGreetingList"; changes made here are lost at the next generation

/// The schema `DefaultGreetingList`.
#[repr(C)]
pub struct DefaultGreetingList {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `owner`: `GreetingOwner`.
    pub owner: ::std::option::Option<::std::boxed::Box<crate::GreetingOwner>>,
    /// `ownerType`: `string`.
    #[doc(alias = "ownerType")]
    pub owner_type: ::std::option::Option<crate::runtime::Open<OwnerType>>,
    /// `greetings`: `map of Greeting`.
    pub greetings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::Greeting>,
    >,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DefaultGreetingList "DefaultGreetingList" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        owner: ::std::boxed::Box<crate::GreetingOwner> = "owner" 0 with_owner,
        owner_type: crate::runtime::Open<OwnerType> = "ownerType" 0 with_owner_type,
        greetings: ::std::collections::BTreeMap<::std::string::String, crate::Greeting> = "greetings" 0 with_greetings,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        created_by: ::std::string::String = "createdBy" 0 with_created_by,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        modified_by: ::std::string::String = "modifiedBy" 0 with_modified_by,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `ownerType` of `DefaultGreetingList`. Known values: `USER`, `ORGANIZATION`, `GROUP`.
#[non_exhaustive]
pub enum OwnerType {
    User,
    Organization,
    Group,
}

crate::runtime::known!(OwnerType);

impl crate::runtime::Enum for OwnerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Organization, "ORGANIZATION"),
        (Self::Group, "GROUP"),
    ];
}
