// @generated from the schema "LocationAddress"; changes made here are lost at the next generation

/// The schema `LocationAddress`.
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

impl crate::runtime::Model for LocationAddress {
    const EMPTY: Self = Self {
        city: ::std::option::Option::None,
        country: ::std::option::Option::None,
        country_name: ::std::option::Option::None,
        state: ::std::option::Option::None,
        street1: ::std::option::Option::None,
        street2: ::std::option::Option::None,
        zipcode: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocationAddress = &<LocationAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocationAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("city", "city", 0),
            ("country", "country", 0),
            ("countryName", "country_name", 0),
            ("state", "state", 0),
            ("street1", "street1", 0),
            ("street2", "street2", 0),
            ("zipcode", "zipcode", 0),
        ],
        fields: &[
            &E.city,
            &E.country,
            &E.country_name,
            &E.state,
            &E.street1,
            &E.street2,
            &E.zipcode,
        ],
    }
};

crate::runtime::model!(LocationAddress);

crate::runtime::setters!(LocationAddress {
    with_city: city: ::std::string::String,
    with_country: country: ::std::string::String,
    with_country_name: country_name: ::std::string::String,
    with_state: state: ::std::string::String,
    with_street1: street1: ::std::string::String,
    with_street2: street2: ::std::string::String,
    with_zipcode: zipcode: ::std::string::String,
});
