// @generated from the schema "GeolocationEventGeolocation"; changes made here are lost at the next generation

/// The schema `GeolocationEventGeolocation`.
#[repr(C)]
pub struct GeolocationEventGeolocation {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `country`: `string`.
    pub country: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GeolocationEventGeolocation "GeolocationEventGeolocation" 5 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        r#type: ::std::string::String = "type" 0 with_type,
        country: ::std::string::String = "country" 0 with_country,
        region: ::std::string::String = "region" 0 with_region,
        city: ::std::string::String = "city" 0 with_city,
    )
});
