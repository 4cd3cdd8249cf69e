// @generated from the schema "DIDNumber"; changes made here are lost at the next generation

/// The schema `DIDNumber`.
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

impl crate::runtime::Model for DIDNumber {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        number: ::std::option::Option::None,
        assigned: ::std::option::Option::None,
        did_pool: ::std::option::Option::None,
        owner: ::std::option::Option::None,
        owner_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DIDNumber = &<DIDNumber as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DIDNumber",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("number", "number", 0),
            ("assigned", "assigned", 0),
            ("didPool", "did_pool", 0),
            ("owner", "owner", 0),
            ("ownerType", "owner_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.number,
            &E.assigned,
            &E.did_pool,
            &E.owner,
            &E.owner_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DIDNumber);

crate::runtime::setters!(DIDNumber {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_number: number: ::std::string::String,
    with_assigned: assigned: bool,
    with_did_pool: did_pool: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_owner: owner: ::std::boxed::Box<crate::DomainEntityRef>,
    with_owner_type: owner_type: crate::runtime::Open<OwnerType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `ownerType` of `DIDNumber`. Known values: `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnerType {
    User,
    Phone,
    IvrConfig,
    Group,
}

impl crate::runtime::Enum for OwnerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Phone, "PHONE"),
        (Self::IvrConfig, "IVR_CONFIG"),
        (Self::Group, "GROUP"),
    ];
}
