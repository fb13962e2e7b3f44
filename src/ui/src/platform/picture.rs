//! A photo of a letter: made small enough to keep and to send, and without what the camera wrote
//! into it. Drawing it anew leaves out where and when it was taken.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap};

use super::FileField;

/// Bytes of a file beyond which an old phone might not live through reading it.
const LARGEST_FILE: f64 = 30_000_000.0;
/// Pixels of the longer side.
const LONGEST: u32 = 1_600;
/// Bytes of a photo that is kept.
const LARGEST: usize = 300_000;
/// How good the picture is, and how long its longer side, tried in this order.
const TRIES: [(f64, u32); 5] = [
    (0.8, LONGEST),
    (0.6, LONGEST),
    (0.4, LONGEST),
    (0.5, 1_200),
    (0.4, 800),
];
const KIND: &str = "image/jpeg";

/// Why there is no photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPhoto {
    /// The file is larger than a phone can take.
    TooBig,
    /// It is no picture that this browser can read.
    NoPicture,
}

/// The picture that was chosen in this field, as JPEG in base64; nothing when none was. The field
/// is empty again afterwards, so that the same picture can be chosen once more.
pub async fn picture_from(field: &FileField) -> Option<Result<String, NoPhoto>> {
    let file = field.file()?;
    let is_too_big = file.size() > LARGEST_FILE;
    let drawn = if is_too_big {
        Err(NoPhoto::TooBig)
    } else {
        let window = super::page::window()?;
        match window.create_image_bitmap_with_blob(&file) {
            Ok(reading) => drawn_small(reading).await,
            Err(_) => Err(NoPhoto::NoPicture),
        }
    };
    field.empty();
    Some(drawn)
}

async fn drawn_small(reading: Promise) -> Result<String, NoPhoto> {
    let read = JsFuture::from(reading).await;
    let bitmap = read.map_err(|_| NoPhoto::NoPicture)?;
    let bitmap: ImageBitmap = bitmap.dyn_into().map_err(|_| NoPhoto::NoPicture)?;
    let small = TRIES
        .iter()
        .filter_map(|(quality, longest)| draw(&bitmap, *quality, *longest))
        .find(|base64| base64.len() / 4 * 3 <= LARGEST);
    bitmap.close();
    small.ok_or(NoPhoto::NoPicture)
}

fn draw(bitmap: &ImageBitmap, quality: f64, longest: u32) -> Option<String> {
    let (width, height) = fitted((bitmap.width(), bitmap.height()), longest)?;
    let canvas = super::page::document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    // What a picture leaves clear is paper.
    context.set_fill_style_str("white");
    context.fill_rect(0.0, 0.0, width, height);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height)
        .ok()?;
    let quality = JsValue::from_f64(quality);
    let url = canvas
        .to_data_url_with_type_and_encoder_options(KIND, &quality)
        .ok()?;
    let base64 = url.strip_prefix("data:image/jpeg;base64,")?;
    Some(base64.to_owned())
}

/// The same JPEG without what programs write beside the picture: some browsers add to what they draw.
/// What cannot be followed is left as it is.
pub fn without_metadata(jpeg: &[u8]) -> Vec<u8> {
    stripped(jpeg).unwrap_or_else(|| jpeg.to_vec())
}

fn stripped(jpeg: &[u8]) -> Option<Vec<u8>> {
    let (start, mut rest) = jpeg.split_at_checked(2)?;
    let mut kept = start.to_vec();
    loop {
        let (marker, length) = match rest {
            // The picture itself, to the end.
            [0xff, 0xda, ..] => {
                kept.extend_from_slice(rest);
                return Some(kept);
            }
            [0xff, marker, high, low, ..] => (*marker, u16::from_be_bytes([*high, *low])),
            _ => return None,
        };
        let (segment, after) = rest.split_at_checked(usize::from(length) + 2)?;
        // APP1 to APP15 and comments; APP0 says that it is a JPEG.
        if !matches!(marker, 0xe1..=0xef | 0xfe) {
            kept.extend_from_slice(segment);
        }
        rest = after;
    }
}

/// Width and height with a longer side of at most `longest`; nothing for what has no size.
fn fitted((width, height): (u32, u32), longest: u32) -> Option<(u32, u32)> {
    let longer = width.max(height);
    if width == 0 || height == 0 {
        return None;
    }
    if longer <= longest {
        return Some((width, height));
    }
    let scaled = |side: u32| (u64::from(side) * u64::from(longest) / u64::from(longer)).max(1);
    Some((scaled(width) as u32, scaled(height) as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_the_picture_goes() {
        let segment = |marker: u8, text: &[u8]| {
            let length = u8::try_from(text.len() + 2).unwrap();
            [&[0xff, marker, 0, length], text].concat()
        };
        let (start, jfif) = (vec![0xff, 0xd8], segment(0xe0, b"JFIF\0"));
        let table = segment(0xdb, &[1; 65]);
        let picture = [&[0xff, 0xda, 0, 2][..], b"Exif\0\0", &[0xff, 0xd9]].concat();
        let exif = segment(0xe1, b"Exif\0\0 52.37");
        let said = segment(0xfe, b"a comment");
        let written = [&start, &jfif, &exif, &said, &table, &picture];
        let written: Vec<u8> = written.into_iter().flatten().copied().collect();
        let plain = [&start, &jfif, &table, &picture];
        let plain: Vec<u8> = plain.into_iter().flatten().copied().collect();
        assert_eq!(without_metadata(&written), plain);
        assert_eq!(without_metadata(&plain), plain);
        for cut in 0..plain.len() - picture.len() {
            assert_eq!(without_metadata(&plain[..cut]), plain[..cut]);
        }
    }

    #[test]
    fn the_longer_side_is_bounded_and_the_shape_kept() {
        for (found, expected) in [
            ((4_000, 3_000), Some((1_600, 1_200))),
            ((3_000, 4_000), Some((1_200, 1_600))),
            ((800, 600), Some((800, 600))),
            ((u32::MAX, 1), Some((1_600, 1))),
            ((0, 600), None),
        ] {
            assert_eq!(fitted(found, LONGEST), expected, "{found:?}");
        }
    }
}
