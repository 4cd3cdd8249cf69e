// @generated from the schema "WfmScheduleReference"; changes made here are lost at the next generation

use crate::WfmBusinessUnitReference;
use crate::runtime::{Date, Extra};

/// The schema `WfmScheduleReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmScheduleReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `businessUnit`: `WfmBusinessUnitReference`, required.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<WfmBusinessUnitReference>>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmScheduleReference "WfmScheduleReference" 4 {
    (
        id: String = "id" with_id required,
        business_unit: Box<WfmBusinessUnitReference> = "businessUnit" with_business_unit required,
        week_date: Date = "weekDate" with_week_date required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
