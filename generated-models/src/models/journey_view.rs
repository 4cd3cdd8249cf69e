// @generated from the schema "JourneyView"; changes made here are lost at the next generation

use crate::{JourneyViewChart, JourneyViewElement, JourneyViewUser};
use crate::runtime::{DateTime, Extra};

/// The schema `JourneyView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyView {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `createdBy`: `JourneyViewUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<JourneyViewUser>>,
    /// `modifiedBy`: `JourneyViewUser`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<JourneyViewUser>>,
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `duration`: `string`.
    pub duration: Option<String>,
    /// `elements`: `array of JourneyViewElement`, required.
    pub elements: Option<Vec<JourneyViewElement>>,
    /// `charts`: `array of JourneyViewChart`.
    pub charts: Option<Vec<JourneyViewChart>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyView "JourneyView" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        version: i32 = "version" with_version read_only,
        created_by: Box<JourneyViewUser> = "createdBy" with_created_by read_only,
        modified_by: Box<JourneyViewUser> = "modifiedBy" with_modified_by read_only,
        interval: String = "interval" with_interval,
        duration: String = "duration" with_duration,
        elements: Vec<JourneyViewElement> = "elements" with_elements required,
        charts: Vec<JourneyViewChart> = "charts" with_charts,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
