// @generated from the schema "StreetAddress"; changes made here are lost at the next generation

/// The schema `StreetAddress`.
#[repr(C)]
pub struct StreetAddress {
    /// `country`: `string`, required.
    pub country: ::std::option::Option<::std::string::String>,
    /// `A1`: `string`, required.
    #[doc(alias = "A1")]
    pub a1: ::std::option::Option<::std::string::String>,
    /// `A3`: `string`, required.
    #[doc(alias = "A3")]
    pub a3: ::std::option::Option<::std::string::String>,
    /// `RD`: `string`, required.
    #[doc(alias = "RD")]
    pub rd: ::std::option::Option<::std::string::String>,
    /// `HNO`: `string`, required.
    #[doc(alias = "HNO")]
    pub hno: ::std::option::Option<::std::string::String>,
    /// `LOC`: `string`.
    #[doc(alias = "LOC")]
    pub loc: ::std::option::Option<::std::string::String>,
    /// `NAM`: `string`.
    #[doc(alias = "NAM")]
    pub nam: ::std::option::Option<::std::string::String>,
    /// `PC`: `string`, required.
    #[doc(alias = "PC")]
    pub pc: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StreetAddress "StreetAddress" 8 {
    (
        country: ::std::string::String = "country" 1 with_country,
        a1: ::std::string::String = "A1" 1 with_a1,
        a3: ::std::string::String = "A3" 1 with_a3,
        rd: ::std::string::String = "RD" 1 with_rd,
        hno: ::std::string::String = "HNO" 1 with_hno,
        loc: ::std::string::String = "LOC" 0 with_loc,
        nam: ::std::string::String = "NAM" 0 with_nam,
        pc: ::std::string::String = "PC" 1 with_pc,
    )
});
