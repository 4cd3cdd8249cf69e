// @generated from the schema "MediaRegions"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MediaRegions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaRegions {
    /// `awsHomeRegion`: `string`, read-only.
    #[doc(alias = "awsHomeRegion")]
    pub aws_home_region: Option<String>,
    /// `awsCoreRegions`: `array of string`, read-only.
    #[doc(alias = "awsCoreRegions")]
    pub aws_core_regions: Option<Vec<String>>,
    /// `awsSatelliteRegions`: `array of string`, read-only.
    #[doc(alias = "awsSatelliteRegions")]
    pub aws_satellite_regions: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaRegions "MediaRegions" 3 {
    (
        aws_home_region: String = "awsHomeRegion" with_aws_home_region read_only,
        aws_core_regions: Vec<String> = "awsCoreRegions" with_aws_core_regions read_only,
        aws_satellite_regions: Vec<String> = "awsSatelliteRegions" with_aws_satellite_regions read_only,
    )
});
