// @generated from the schema "OutOfOffice"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::{DateTime, Extra};

/// The schema `OutOfOffice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutOfOffice {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `indefinite`: `boolean`.
    pub indefinite: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutOfOffice "OutOfOffice" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user: Box<User> = "user" with_user,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        active: bool = "active" with_active,
        indefinite: bool = "indefinite" with_indefinite,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
