// @generated from the schema "CreateUser"; changes made here are lost at the next generation

/// The schema `CreateUser`.
#[repr(C)]
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

crate::runtime::model!(CreateUser "CreateUser" 8 {
    (
        name: ::std::string::String = "name" 1 with_name,
        department: ::std::string::String = "department" 0 with_department,
        email: ::std::string::String = "email" 1 with_email,
        addresses: ::std::vec::Vec<crate::Contact> = "addresses" 0 with_addresses,
        title: ::std::string::String = "title" 0 with_title,
        password: ::std::string::String = "password" 16 with_password,
        division_id: ::std::string::String = "divisionId" 1 with_division_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `state` of `CreateUser`. Known values: `active`, `inactive`, `deleted`.
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
