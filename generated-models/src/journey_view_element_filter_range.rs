// @generated from the schema "JourneyViewElementFilterRange"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterRange`.
#[repr(C)]
pub struct JourneyViewElementFilterRange {
    /// `lt`: `JourneyViewElementFilterRangeData`.
    pub lt: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `lte`: `JourneyViewElementFilterRangeData`.
    pub lte: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `gt`: `JourneyViewElementFilterRangeData`.
    pub gt: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `gte`: `JourneyViewElementFilterRangeData`.
    pub gte: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `eq`: `JourneyViewElementFilterRangeData`.
    pub eq: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `neq`: `JourneyViewElementFilterRangeData`.
    pub neq: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElementFilterRange "JourneyViewElementFilterRange" 6 {
    (
        lt: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData> = "lt" 0 with_lt,
        lte: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData> = "lte" 0 with_lte,
        gt: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData> = "gt" 0 with_gt,
        gte: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData> = "gte" 0 with_gte,
        eq: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData> = "eq" 0 with_eq,
        neq: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData> = "neq" 0 with_neq,
    )
});
