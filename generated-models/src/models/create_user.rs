// @generated from the schema "CreateUser"; changes made here are lost at the next generation

use crate::Contact;
use crate::runtime::{Extra, Open};

/// The schema `CreateUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateUser {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `department`: `string`.
    pub department: Option<String>,
    /// `email`: `string`, required.
    pub email: Option<String>,
    /// `addresses`: `array of Contact`.
    pub addresses: Option<Vec<Contact>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `password`: `string`.
    pub password: Option<String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateUser "CreateUser" 8 {
    (
        name: String = "name" with_name required,
        department: String = "department" with_department,
        email: String = "email" with_email required,
        addresses: Vec<Contact> = "addresses" with_addresses,
        title: String = "title" with_title,
        password: String = "password" with_password secret,
        division_id: String = "divisionId" with_division_id required,
        state: Open<State> = "state" with_state,
    )
});

/// The property `state` of `CreateUser`. Known values: `active`, `inactive`, `deleted`.
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
