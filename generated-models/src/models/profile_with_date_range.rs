// @generated from the schema "ProfileWithDateRange"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::{Date, Extra};

/// The schema `ProfileWithDateRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProfileWithDateRange {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProfileWithDateRange "ProfileWithDateRange" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
