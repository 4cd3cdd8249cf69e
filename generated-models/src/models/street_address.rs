// @generated from the schema "StreetAddress"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `StreetAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StreetAddress {
    /// `country`: `string`, required.
    pub country: Option<String>,
    /// `A1`: `string`, required.
    #[doc(alias = "A1")]
    pub a1: Option<String>,
    /// `A3`: `string`, required.
    #[doc(alias = "A3")]
    pub a3: Option<String>,
    /// `RD`: `string`, required.
    #[doc(alias = "RD")]
    pub rd: Option<String>,
    /// `HNO`: `string`, required.
    #[doc(alias = "HNO")]
    pub hno: Option<String>,
    /// `LOC`: `string`.
    #[doc(alias = "LOC")]
    pub loc: Option<String>,
    /// `NAM`: `string`.
    #[doc(alias = "NAM")]
    pub nam: Option<String>,
    /// `PC`: `string`, required.
    #[doc(alias = "PC")]
    pub pc: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StreetAddress "StreetAddress" 8 {
    (
        country: String = "country" with_country required,
        a1: String = "A1" with_a1 required,
        a3: String = "A3" with_a3 required,
        rd: String = "RD" with_rd required,
        hno: String = "HNO" with_hno required,
        loc: String = "LOC" with_loc,
        nam: String = "NAM" with_nam,
        pc: String = "PC" with_pc required,
    )
});
