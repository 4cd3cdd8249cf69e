// @generated from the schema "MediaRegions"; changes made here are lost at the next generation

/// The schema `MediaRegions`.
pub struct MediaRegions {
    /// `awsHomeRegion`: `string`, read-only.
    #[doc(alias = "awsHomeRegion")]
    pub aws_home_region: ::std::option::Option<::std::string::String>,
    /// `awsCoreRegions`: `array of string`, read-only.
    #[doc(alias = "awsCoreRegions")]
    pub aws_core_regions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `awsSatelliteRegions`: `array of string`, read-only.
    #[doc(alias = "awsSatelliteRegions")]
    pub aws_satellite_regions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaRegions {
    const EMPTY: Self = Self {
        aws_home_region: ::std::option::Option::None,
        aws_core_regions: ::std::option::Option::None,
        aws_satellite_regions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaRegions = &<MediaRegions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaRegions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("awsHomeRegion", "aws_home_region", 2),
            ("awsCoreRegions", "aws_core_regions", 2),
            ("awsSatelliteRegions", "aws_satellite_regions", 2),
        ],
        fields: &[&E.aws_home_region, &E.aws_core_regions, &E.aws_satellite_regions],
    }
};

crate::runtime::model!(MediaRegions);

crate::runtime::setters!(MediaRegions {
    with_aws_home_region: aws_home_region: ::std::string::String,
    with_aws_core_regions: aws_core_regions: ::std::vec::Vec<::std::string::String>,
    with_aws_satellite_regions: aws_satellite_regions: ::std::vec::Vec<::std::string::String>,
});
