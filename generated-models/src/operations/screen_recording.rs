// @generated from the whole document; changes made here are lost at the next generation

use crate::{ScreenRecordingUserAuthenticatedInfo, SignedData};

crate::runtime::request::operation! {
    PostScreenrecordingToken "POST" "/api/v2/screenrecording/token" "=application/json >application/json"
    () -> SignedData {
        0 body: &ScreenRecordingUserAuthenticatedInfo = json;
    }
}
