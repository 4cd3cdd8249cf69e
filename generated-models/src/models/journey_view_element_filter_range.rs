// @generated from the schema "JourneyViewElementFilterRange"; changes made here are lost at the next generation

use crate::JourneyViewElementFilterRangeData;
use crate::runtime::Extra;

/// The schema `JourneyViewElementFilterRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementFilterRange {
    /// `lt`: `JourneyViewElementFilterRangeData`.
    pub lt: Option<Box<JourneyViewElementFilterRangeData>>,
    /// `lte`: `JourneyViewElementFilterRangeData`.
    pub lte: Option<Box<JourneyViewElementFilterRangeData>>,
    /// `gt`: `JourneyViewElementFilterRangeData`.
    pub gt: Option<Box<JourneyViewElementFilterRangeData>>,
    /// `gte`: `JourneyViewElementFilterRangeData`.
    pub gte: Option<Box<JourneyViewElementFilterRangeData>>,
    /// `eq`: `JourneyViewElementFilterRangeData`.
    pub eq: Option<Box<JourneyViewElementFilterRangeData>>,
    /// `neq`: `JourneyViewElementFilterRangeData`.
    pub neq: Option<Box<JourneyViewElementFilterRangeData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementFilterRange "JourneyViewElementFilterRange" 6 {
    (
        lt: Box<JourneyViewElementFilterRangeData> = "lt" with_lt,
        lte: Box<JourneyViewElementFilterRangeData> = "lte" with_lte,
        gt: Box<JourneyViewElementFilterRangeData> = "gt" with_gt,
        gte: Box<JourneyViewElementFilterRangeData> = "gte" with_gte,
        eq: Box<JourneyViewElementFilterRangeData> = "eq" with_eq,
        neq: Box<JourneyViewElementFilterRangeData> = "neq" with_neq,
    )
});
