// @generated from the schema "LocationAddress"; changes made here are lost at the next generation

/// The schema `LocationAddress`.
#[repr(C)]
pub struct LocationAddress {
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// `country`: `string`.
    pub country: ::std::option::Option<::std::string::String>,
    /// `countryName`: `string`.
    #[doc(alias = "countryName")]
    pub country_name: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<::std::string::String>,
    /// `street1`: `string`.
    pub street1: ::std::option::Option<::std::string::String>,
    /// `street2`: `string`.
    pub street2: ::std::option::Option<::std::string::String>,
    /// `zipcode`: `string`.
    pub zipcode: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocationAddress "LocationAddress" 7 {
    (
        city: ::std::string::String = "city" 0 with_city,
        country: ::std::string::String = "country" 0 with_country,
        country_name: ::std::string::String = "countryName" 0 with_country_name,
        state: ::std::string::String = "state" 0 with_state,
        street1: ::std::string::String = "street1" 0 with_street1,
        street2: ::std::string::String = "street2" 0 with_street2,
        zipcode: ::std::string::String = "zipcode" 0 with_zipcode,
    )
});
