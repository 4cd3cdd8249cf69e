// @generated from the schema "CreateUser"; changes made here are lost at the next generation

/// The schema `CreateUser`.
pub struct CreateUser {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `department`: `string`.
    pub department: ::std::option::Option<::std::string::String>,
    /// `email`: `string`, required.
    pub email: ::std::option::Option<::std::string::String>,
    /// `addresses`: `array of Contact`.
    pub addresses: ::std::option::Option<::std::vec::Vec<crate::Contact>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `password`: `string`.
    pub password: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateUser {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        department: ::std::option::Option::None,
        email: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        title: ::std::option::Option::None,
        password: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateUser = &<CreateUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("department", "department", 0),
            ("email", "email", 1),
            ("addresses", "addresses", 0),
            ("title", "title", 0),
            ("password", "password", 0),
            ("divisionId", "division_id", 1),
            ("state", "state", 0),
        ],
        fields: &[
            &E.name,
            &E.department,
            &E.email,
            &E.addresses,
            &E.title,
            &E.password,
            &E.division_id,
            &E.state,
        ],
    }
};

crate::runtime::model!(CreateUser);

crate::runtime::setters!(CreateUser {
    with_name: name: ::std::string::String,
    with_department: department: ::std::string::String,
    with_email: email: ::std::string::String,
    with_addresses: addresses: ::std::vec::Vec<crate::Contact>,
    with_title: title: ::std::string::String,
    with_password: password: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `CreateUser`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
