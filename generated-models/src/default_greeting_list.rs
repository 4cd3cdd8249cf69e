// @generated from the schema "DefaultGreetingList"; changes made here are lost at the next generation

/// The schema `DefaultGreetingList`.
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

impl crate::runtime::Model for DefaultGreetingList {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        owner: ::std::option::Option::None,
        owner_type: ::std::option::Option::None,
        greetings: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DefaultGreetingList = &<DefaultGreetingList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DefaultGreetingList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("owner", "owner", 0),
            ("ownerType", "owner_type", 0),
            ("greetings", "greetings", 0),
            ("createdDate", "created_date", 0),
            ("createdBy", "created_by", 0),
            ("modifiedDate", "modified_date", 0),
            ("modifiedBy", "modified_by", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.owner,
            &E.owner_type,
            &E.greetings,
            &E.created_date,
            &E.created_by,
            &E.modified_date,
            &E.modified_by,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DefaultGreetingList);

crate::runtime::setters!(DefaultGreetingList {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_owner: owner: ::std::boxed::Box<crate::GreetingOwner>,
    with_owner_type: owner_type: crate::runtime::Open<OwnerType>,
    with_greetings: greetings: ::std::collections::BTreeMap<::std::string::String, crate::Greeting>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_created_by: created_by: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `ownerType` of `DefaultGreetingList`. Known values: `USER`, `ORGANIZATION`, `GROUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnerType {
    User,
    Organization,
    Group,
}

impl crate::runtime::Enum for OwnerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Organization, "ORGANIZATION"),
        (Self::Group, "GROUP"),
    ];
}
