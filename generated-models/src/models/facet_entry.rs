// @generated from the schema "FacetEntry"; changes made here are lost at the next generation

use crate::{FacetStatistics, FacetTerm, TermAttribute};
use crate::runtime::{Extra, Open};

/// The schema `FacetEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacetEntry {
    /// `attribute`: `TermAttribute`.
    pub attribute: Option<Box<TermAttribute>>,
    /// `statistics`: `FacetStatistics`.
    pub statistics: Option<Box<FacetStatistics>>,
    /// `other`: `integer (int64)`.
    pub other: Option<i64>,
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `missing`: `integer (int64)`.
    pub missing: Option<i64>,
    /// `termCount`: `integer (int32)`.
    #[doc(alias = "termCount")]
    pub term_count: Option<i32>,
    /// `termType`: one of `TERM`, `NUMBERRANGE`, `NUMBERHISTOGRAM`, `DATERANGE` and 2 more.
    #[doc(alias = "termType")]
    pub term_type: Option<Open<TermType>>,
    /// `terms`: `array of FacetTerm`.
    pub terms: Option<Vec<FacetTerm>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacetEntry "FacetEntry" 8 {
    (
        attribute: Box<TermAttribute> = "attribute" with_attribute,
        statistics: Box<FacetStatistics> = "statistics" with_statistics,
        other: i64 = "other" with_other,
        total: i64 = "total" with_total,
        missing: i64 = "missing" with_missing,
        term_count: i32 = "termCount" with_term_count,
        term_type: Open<TermType> = "termType" with_term_type,
        terms: Vec<FacetTerm> = "terms" with_terms,
    )
});

/// The property `termType` of `FacetEntry`. Known values: `TERM`, `NUMBERRANGE`, `NUMBERHISTOGRAM`, `DATERANGE`, `DATEHISTOGRAM`, `ID`.
#[repr(u16)]
#[non_exhaustive]
pub enum TermType {
    Term,
    Numberrange,
    Numberhistogram,
    Daterange,
    Datehistogram,
    Id,
}

crate::runtime::values!(TermType {
    Term = "TERM",
    Numberrange = "NUMBERRANGE",
    Numberhistogram = "NUMBERHISTOGRAM",
    Daterange = "DATERANGE",
    Datehistogram = "DATEHISTOGRAM",
    Id = "ID",
});
