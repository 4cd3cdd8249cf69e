// @generated from the schema "SchedulesDivisionView"; changes made here are lost at the next generation

use crate::WritableDivision;
use crate::runtime::Extra;

/// The schema `SchedulesDivisionView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulesDivisionView {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulesDivisionView "SchedulesDivisionView" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
