// @generated from the schema "BuScheduleReferenceForMuRoute"; changes made here are lost at the next generation

use crate::BusinessUnitReference;
use crate::runtime::{Date, Extra};

/// The schema `BuScheduleReferenceForMuRoute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleReferenceForMuRoute {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleReferenceForMuRoute "BuScheduleReferenceForMuRoute" 4 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
