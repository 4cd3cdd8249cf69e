// @generated from the schema "MediaRegions"; changes made here are lost at the next generation

/// The schema `MediaRegions`.
#[repr(C)]
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

crate::runtime::model!(MediaRegions "MediaRegions" 3 {
    (
        aws_home_region: ::std::string::String = "awsHomeRegion" 2 with_aws_home_region,
        aws_core_regions: ::std::vec::Vec<::std::string::String> = "awsCoreRegions" 2 with_aws_core_regions,
        aws_satellite_regions: ::std::vec::Vec<::std::string::String> = "awsSatelliteRegions" 2 with_aws_satellite_regions,
    )
});
